namespace OrchardCore.Liquid;

/// <summary>The template object <c>Content</c>.</summary>
public class LiquidContentAccessor
{
}
