namespace AvsPortal.Kernel.Admin.Edit;

/// <summary>Text areas for texts with mark-up.</summary>
internal static class MarkupInputs
{
    internal static void AddHtml(FieldForm form, string property, bool required = false)
    {
        var input = form.AddText(property, "textarea", required: required);
        input.Rows = 12;
        input.Hint = form.S["HTML: <p>paragraph</p>, <strong>strong</strong>, <em>emphasis</em>, <a href=\"…\">link</a>, <ul><li>list</li></ul>. Scripts and styles are taken out."];
    }

    internal static void AddMarkdown(FieldForm form, string property, bool required = false)
    {
        var input = form.AddText(property, "textarea", required: required);
        input.Rows = 12;
        input.Hint = form.S["Markdown: an empty line between paragraphs, **strong**, *emphasis*, [link](address), - list."];
    }
}
