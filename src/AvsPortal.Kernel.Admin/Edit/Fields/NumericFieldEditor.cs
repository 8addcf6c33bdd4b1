using System.Globalization;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata.Models;

namespace AvsPortal.Kernel.Admin.Edit.Fields;

/// <summary>A number, typed with a comma or a point, with or without spaces.</summary>
internal sealed class NumericFieldEditor : IFieldEditor
{
    public string FieldType => "NumericField";

    public ValueTask EditAsync(FieldForm form, ContentPartFieldDefinition definition)
    {
        var settings = definition.GetSettings<NumericFieldSettings>();
        var stored = (decimal?)form.Data["Value"];
        var shown = stored?.ToString("0.############", CultureInfo.CurrentCulture) ?? (form.Form.IsPosted ? null : settings.DefaultValue);
        var input = form.Add("Value", "text", shown);
        input.Required = settings.Required;
        input.InputMode = settings.Scale > 0 ? "decimal" : "numeric";
        input.Placeholder = settings.Placeholder;

        if (form.Posted("Value") is { } typed)
        {
            form.Require(input, typed);
            if (string.IsNullOrWhiteSpace(typed))
            {
                form.Data["Value"] = null;
            }
            else if (TypedNumber.TryParse(typed, settings.Scale, out var number, out var ambiguous))
            {
                form.Data["Value"] = number;
                Check(form, input, settings, number);
            }
            else
            {
                input.Errors.Add(ambiguous
                    ? form.S["“{0}” can be read in two ways: write the thousands without a separator.", typed]
                    : form.S["“{0}” is not a number.", typed]);
            }
        }

        return ValueTask.CompletedTask;
    }

    private static void Check(FieldForm form, EditorInput input, NumericFieldSettings settings, decimal number)
    {
        var label = form.Group.Label;
        if (settings.Minimum > number)
        {
            input.Errors.Add(form.S["“{0}” is at least {1}.", label, settings.Minimum.Value.ToString("0.####", CultureInfo.CurrentCulture)]);
        }
        else if (settings.Maximum < number)
        {
            input.Errors.Add(form.S["“{0}” is at most {1}.", label, settings.Maximum.Value.ToString("0.####", CultureInfo.CurrentCulture)]);
        }
        else if (decimal.Round(number, Math.Max(0, settings.Scale)) != number)
        {
            input.Errors.Add(settings.Scale > 0
                ? form.S["“{0}” has at most {1} decimals.", label, settings.Scale]
                : form.S["“{0}” is a whole number.", label]);
        }
    }
}
