using OrchardCore.ContentManagement.Metadata.Models;

namespace AvsPortal.Kernel.Admin.Edit.Parts;

internal sealed class PublishLaterPartEditor(MomentInputs moments) : IPartEditor
{
    public string PartName => "PublishLaterPart";

    public string Label => "Publish later, at";

    public async ValueTask EditAsync(FieldForm form, ContentTypePartDefinition definition)
    {
        await moments.AddAsync(form, "ScheduledPublishUtc");
        form.Group.Inputs[0].Hint = form.S["Save the draft: it is published by itself at that time."];
    }
}
