namespace AvsPortal.Kernel.Theming;

/// <summary>A shape that is ready: its HTML.</summary>
internal sealed class HtmlShape(string html) : Shape("Literal")
{
    public string Html { get; } = html;
}
