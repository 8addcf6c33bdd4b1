using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata.Models;

namespace AvsPortal.Kernel.Admin.Edit.Fields;

/// <summary>Several texts: check boxes when the type lists them, else one a line.</summary>
internal sealed class MultiTextFieldEditor(DefinitionTexts texts) : IFieldEditor
{
    public string FieldType => "MultiTextField";

    public ValueTask EditAsync(FieldForm form, ContentPartFieldDefinition definition)
    {
        var settings = definition.GetSettings<MultiTextFieldSettings>();
        if (settings.Options is { Length: > 0 })
        {
            AddBoxes(form, settings);
        }
        else
        {
            AddLines(form, settings);
        }

        return ValueTask.CompletedTask;
    }

    private static void AddLines(FieldForm form, MultiTextFieldSettings settings)
    {
        var input = form.Add("Values", "textarea", string.Join('\n', form.List("Values")));
        input.Required = settings.Required;
        input.Hint = form.S["One a line."];
        if (form.Posted("Values") is { } typed)
        {
            form.Require(input, typed);
            form.SetList("Values", typed.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        }
    }

    private void AddBoxes(FieldForm form, MultiTextFieldSettings settings)
    {
        var isNew = form.Data["Values"] is null;
        var stored = form.List("Values");
        var typed = form.PostedAll("Values");
        var input = form.Add("Values", "checkboxes", null);
        input.Stored = null;
        input.Required = settings.Required;
        foreach (var option in settings.Options)
        {
            var value = string.IsNullOrEmpty(option.Value) ? option.Name : option.Value;
            var selected = typed?.Contains(value, StringComparer.Ordinal) ?? (isNew ? option.Default : stored.Contains(value, StringComparer.Ordinal));
            input.Options.Add(new() { Value = value, Text = texts.Text(option.Name), Selected = selected });
        }

        if (typed is not null)
        {
            form.Require(input, typed.Count > 0 ? typed[0] : null);
            form.SetList("Values", typed);
        }
    }
}
