using Markdig;

namespace AvsPortal.Kernel.Liquid;

/// <summary>Markdown as HTML, with the extensions Orchard turns on by default.</summary>
internal static class MarkdownHtml
{
    private static readonly MarkdownPipeline _pipeline = new MarkdownPipelineBuilder().UseAdvancedExtensions().Build();

    public static string Render(string? markdown) => string.IsNullOrEmpty(markdown) ? "" : Markdown.ToHtml(markdown, _pipeline);
}
