namespace AvsPortal.Kernel.Liquid;

/// <summary>An argument's name as the property it becomes: <c>next_text</c> is <c>NextText</c>.</summary>
internal static class PascalName
{
    public static string From(string name)
        => string.Concat(name.Split('_', '-').Where(word => word.Length > 0).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
