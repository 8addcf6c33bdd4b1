using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentFields.Settings;

public class HtmlFieldSettings : FieldSettings
{
    public bool RenderLiquid { get; set; }

    public bool SanitizeHtml { get; set; } = true;
}
