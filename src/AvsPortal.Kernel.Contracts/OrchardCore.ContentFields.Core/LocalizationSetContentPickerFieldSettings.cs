using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentFields.Settings;

public class LocalizationSetContentPickerFieldSettings : FieldSettings
{
    public string[] DisplayedContentTypes { get; set; } = [];

    public bool Multiple { get; set; }
}
