using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Title.Models;

namespace AvsPortal.Kernel.Admin.Edit.Parts;

internal sealed class TitlePartEditor : IPartEditor
{
    public string PartName => "TitlePart";

    public string Label => "Title";

    public ValueTask EditAsync(FieldForm form, ContentTypePartDefinition definition)
    {
        var settings = definition.GetSettings<TitlePartSettings>();
        if (settings.Options != TitlePartOptions.GeneratedHidden)
        {
            var input = form.AddText("Title", "text", required: settings.Options == TitlePartOptions.EditableRequired);
            input.ReadOnly = settings.Options == TitlePartOptions.GeneratedDisabled;
            input.MaxLength = 255;
        }

        return ValueTask.CompletedTask;
    }
}
