using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentFields.Settings;

public class ContentPickerFieldSettings : FieldSettings
{
    public bool DisplayAllContentTypes { get; set; }

    public string[] DisplayedContentTypes { get; set; } = [];

    public bool Multiple { get; set; }
}
