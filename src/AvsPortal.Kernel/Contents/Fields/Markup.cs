using Ganss.Xss;
using Markdig;

namespace AvsPortal.Kernel.Contents.Fields;

/// <summary>Makes what editors write safe to show.</summary>
internal sealed class Markup
{
    private readonly HtmlSanitizer sanitizer = Sanitizer();
    private readonly MarkdownPipeline pipeline = new MarkdownPipelineBuilder().UseAdvancedExtensions().Build();

    /// <summary>The HTML without scripts, handlers, forms and style. Null stays null.</summary>
    internal string? Sanitize(string? html) => string.IsNullOrEmpty(html) ? html : sanitizer.Sanitize(html);

    /// <summary>The HTML of a Markdown text; sanitise it unless its writer may write any HTML.</summary>
    internal string ToHtml(string? markdown) => Markdown.ToHtml(markdown ?? "", pipeline);

    private static HtmlSanitizer Sanitizer()
    {
        var made = new HtmlSanitizer();
        made.AllowedAttributes.Add("class");
        made.AllowedAttributes.Add("id");
        made.AllowedAttributes.Remove("style");
        made.AllowedTags.Remove("form");
        made.AllowedTags.Remove("input");
        made.AllowedTags.Remove("button");
        made.AllowedTags.Remove("textarea");
        made.AllowedTags.Remove("select");
        made.AllowedSchemes.Add("mailto");
        made.AllowedSchemes.Add("tel");
        return made;
    }
}
