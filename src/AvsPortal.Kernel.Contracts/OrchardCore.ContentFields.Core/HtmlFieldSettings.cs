using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentFields.Settings;

public class HtmlFieldSettings : FieldSettings
{
    public bool SanitizeHtml { get; set; } = true;
}
