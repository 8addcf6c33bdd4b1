using System.Globalization;
using OrchardCore.Modules;

namespace AvsPortal.Kernel.Admin.Edit;

/// <summary>Controls for moments: local for the editor, UTC in the JSON.</summary>
internal sealed class MomentInputs(ILocalClock clock)
{
    private static readonly string[] _formats = ["yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-dd HH:mm"];

    internal async ValueTask AddAsync(FieldForm form, string property, bool required = false)
    {
        string? shown = null;
        if ((DateTime?)form.Data[property] is { } stored)
        {
            var local = await clock.ConvertToLocalAsync(new DateTimeOffset(DateTime.SpecifyKind(stored.ToUniversalTime(), DateTimeKind.Unspecified), TimeSpan.Zero));
            shown = local.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);
        }

        var input = form.Add(property, "datetime-local", shown);
        input.Required = required;
        if (form.Posted(property) is not { } typed)
        {
            return;
        }

        form.Require(input, typed);
        if (string.IsNullOrWhiteSpace(typed))
        {
            form.Data[property] = null;
        }
        else if (DateTime.TryParseExact(typed.Trim(), _formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment))
        {
            form.Data[property] = await clock.ConvertToUtcAsync(moment);
        }
        else
        {
            input.Errors.Add(form.S["“{0}” is not a date and time such as 2024-06-18 14:30.", typed]);
        }
    }
}
