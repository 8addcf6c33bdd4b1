namespace OrchardCore.Liquid;

public class LiquidContentAccessor
{
}
