using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata.Models;

namespace AvsPortal.Kernel.Admin.Edit.Fields;

internal sealed class TextFieldEditor(DefinitionTexts texts) : IFieldEditor
{
    public string FieldType => "TextField";

    public ValueTask EditAsync(FieldForm form, ContentPartFieldDefinition definition)
    {
        var settings = definition.GetSettings<TextFieldSettings>();
        if (settings.Type == FieldBehaviorType.GeneratedHidden)
        {
            return ValueTask.CompletedTask;
        }

        var editor = definition.Editor();
        if (editor == "PredefinedList")
        {
            AddList(form, definition.GetSettings<TextFieldPredefinedListEditorSettings>(), settings);
            return ValueTask.CompletedTask;
        }

        if (form.Data["Text"] is null && !form.Form.IsPosted && !string.IsNullOrEmpty(settings.DefaultValue))
        {
            form.Data["Text"] = settings.DefaultValue;
        }

        var input = form.AddText("Text", KindOf(editor), required: settings.Required);
        input.Placeholder = texts.Hint(settings.Placeholder);
        input.ReadOnly = settings.Type == FieldBehaviorType.GeneratedDisabled;
        return ValueTask.CompletedTask;
    }

    private static string KindOf(string? editor) => editor switch
    {
        "TextArea" or "Monaco" or "CodeMirror" => "textarea",
        "Tel" => "tel",
        "Email" => "email",
        "Url" => "url",
        _ => "text",
    };

    private void AddList(FieldForm form, TextFieldPredefinedListEditorSettings list, TextFieldSettings settings)
    {
        if (form.Data["Text"] is null && !form.Form.IsPosted && !string.IsNullOrEmpty(list.DefaultValue))
        {
            form.Data["Text"] = list.DefaultValue;
        }

        var input = form.AddText("Text", list.Editor == OrchardCore.ContentFields.Settings.EditorOption.Radio ? "radio" : "select", required: settings.Required);
        if (input.Kind == "select" && (!settings.Required || string.IsNullOrEmpty(input.Value)))
        {
            input.Options.Add(new() { Value = "", Text = "–", Selected = string.IsNullOrEmpty(input.Value) });
        }

        foreach (var option in list.Options ?? [])
        {
            var value = string.IsNullOrEmpty(option.Value) ? option.Name : option.Value;
            input.Options.Add(new() { Value = value, Text = texts.Text(option.Name), Selected = value == (input.Value ?? "") });
        }

        // A value that the list no longer holds stays, until somebody chooses another.
        if (!string.IsNullOrEmpty(input.Value) && !input.Options.Exists(option => option.Selected))
        {
            input.Options.Add(new() { Value = input.Value, Text = input.Value, Selected = true });
        }
    }
}
