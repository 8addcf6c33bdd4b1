using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentFields.Settings;

public class BooleanFieldSettings : FieldSettings
{
    public bool DefaultValue { get; set; }

    public string Label { get; set; }
}
