using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.Markdown.Settings;

public class MarkdownFieldSettings : FieldSettings
{
    public bool RenderLiquid { get; set; }

    public bool SanitizeHtml { get; set; } = true;
}
