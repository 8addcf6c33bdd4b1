using System.Globalization;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata.Models;

namespace AvsPortal.Kernel.Admin.Edit.Fields;

/// <summary>A day, without time or zone.</summary>
internal sealed class DateFieldEditor : IFieldEditor
{
    public string FieldType => "DateField";

    public ValueTask EditAsync(FieldForm form, ContentPartFieldDefinition definition)
    {
        var stored = (DateTime?)form.Data["Value"];
        var input = form.Add("Value", "date", stored?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        input.Required = definition.GetSettings<DateFieldSettings>().Required;

        if (form.Posted("Value") is { } typed)
        {
            form.Require(input, typed);
            if (string.IsNullOrWhiteSpace(typed))
            {
                form.Data["Value"] = null;
            }
            else if (DateTime.TryParseExact(typed.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                form.Data["Value"] = DateTime.SpecifyKind(day, DateTimeKind.Utc);
            }
            else
            {
                input.Errors.Add(form.S["“{0}” is not a date such as 2024-06-18.", typed]);
            }
        }

        return ValueTask.CompletedTask;
    }
}

/// <summary>A moment, typed in the site's time zone and kept in UTC.</summary>
internal sealed class DateTimeFieldEditor(MomentInputs moments) : IFieldEditor
{
    public string FieldType => "DateTimeField";

    public ValueTask EditAsync(FieldForm form, ContentPartFieldDefinition definition) =>
        moments.AddAsync(form, "Value", definition.GetSettings<DateTimeFieldSettings>().Required);
}
