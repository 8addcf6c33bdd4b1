using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

public class LocalizationSetContentPickerField : ContentField
{
    public string[] LocalizationSets { get; set; } = [];
}
