using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata.Models;

namespace AvsPortal.Kernel.Admin.Edit.Fields;

/// <summary>Other items, by id.</summary>
internal sealed class ContentPickerFieldEditor(Choices choices) : IFieldEditor
{
    public string FieldType => "ContentPickerField";

    public async ValueTask EditAsync(FieldForm form, ContentPartFieldDefinition definition)
    {
        var settings = definition.GetSettings<ContentPickerFieldSettings>();
        var types = settings.DisplayAllContentTypes ? [] : settings.DisplayedContentTypes ?? [];
        await PickerInputs.AddAsync(
            form, "ContentItemIds", settings.Multiple, settings.Required,
            search => choices.FindAsync(types, search, form.Form.Culture), choices.GetAsync, item => item.ContentItemId);
    }
}

/// <summary>Other items whatever their language, by localization set; shown by their title in the item's language.</summary>
internal sealed class LocalizationSetContentPickerFieldEditor(Choices choices) : IFieldEditor
{
    public string FieldType => "LocalizationSetContentPickerField";

    public async ValueTask EditAsync(FieldForm form, ContentPartFieldDefinition definition)
    {
        var settings = definition.GetSettings<LocalizationSetContentPickerFieldSettings>();
        var culture = form.Form.Culture;
        await PickerInputs.AddAsync(
            form, "LocalizationSets", settings.Multiple, settings.Required,
            search => choices.FindAsync(settings.DisplayedContentTypes ?? [], search, culture),
            async sets => [.. (await choices.GetSetsAsync(sets)).OrderBy(item => Choices.CultureOf(item) == culture ? 0 : 1).DistinctBy(Choices.SetOf)],
            Choices.SetOf);
    }
}
