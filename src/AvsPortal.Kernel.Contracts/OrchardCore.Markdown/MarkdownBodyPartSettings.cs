namespace OrchardCore.Markdown.Settings;

public class MarkdownBodyPartSettings
{
    public bool RenderLiquid { get; set; }

    public bool SanitizeHtml { get; set; } = true;
}
