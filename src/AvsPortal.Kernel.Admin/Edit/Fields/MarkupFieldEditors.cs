using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Markdown.Settings;

namespace AvsPortal.Kernel.Admin.Edit.Fields;

internal sealed class HtmlFieldEditor : IFieldEditor
{
    public string FieldType => "HtmlField";

    public ValueTask EditAsync(FieldForm form, ContentPartFieldDefinition definition)
    {
        MarkupInputs.AddHtml(form, "Html", definition.GetSettings<HtmlFieldSettings>().Required);
        return ValueTask.CompletedTask;
    }
}

internal sealed class MarkdownFieldEditor : IFieldEditor
{
    public string FieldType => "MarkdownField";

    public ValueTask EditAsync(FieldForm form, ContentPartFieldDefinition definition)
    {
        MarkupInputs.AddMarkdown(form, "Markdown", definition.GetSettings<MarkdownFieldSettings>().Required);
        return ValueTask.CompletedTask;
    }
}
