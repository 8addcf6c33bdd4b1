using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata.Models;

namespace AvsPortal.Kernel.Admin.Edit.Fields;

internal sealed class BooleanFieldEditor(DefinitionTexts texts) : IFieldEditor
{
    public string FieldType => "BooleanField";

    public ValueTask EditAsync(FieldForm form, ContentPartFieldDefinition definition)
    {
        var settings = definition.GetSettings<BooleanFieldSettings>();

        // An unticked box posts nothing: a hidden "false" of the same name follows it.
        var typed = form.Posted("Value");
        var value = typed is null ? (bool?)form.Data["Value"] ?? settings.DefaultValue : typed == "true";
        var input = form.Add("Value", "checkbox", "true", texts.Hint(settings.Label));
        input.Stored = null;
        input.Value = "true";
        input.Checked = value;
        if (typed is not null)
        {
            form.Data["Value"] = value;
        }

        return ValueTask.CompletedTask;
    }
}
