using OrchardCore.ContentManagement.Metadata.Models;

namespace AvsPortal.Kernel.Admin.Edit.Parts;

internal sealed class HtmlBodyPartEditor : IPartEditor
{
    public string PartName => "HtmlBodyPart";

    public string Label => "Body";

    public ValueTask EditAsync(FieldForm form, ContentTypePartDefinition definition)
    {
        MarkupInputs.AddHtml(form, "Html");
        return ValueTask.CompletedTask;
    }
}

internal sealed class MarkdownBodyPartEditor : IPartEditor
{
    public string PartName => "MarkdownBodyPart";

    public string Label => "Body";

    public ValueTask EditAsync(FieldForm form, ContentTypePartDefinition definition)
    {
        MarkupInputs.AddMarkdown(form, "Markdown");
        return ValueTask.CompletedTask;
    }
}
