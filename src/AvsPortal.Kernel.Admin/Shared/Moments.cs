using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardCore.Modules;

namespace AvsPortal.Kernel.Admin.Shared;

/// <summary>Moments as people read them, in the site's time zone.</summary>
internal sealed class Moments(ILocalClock clock, IStringLocalizer<Moments> S)
{
    /// <summary>Null for null.</summary>
    internal async Task<string?> TextAsync(DateTime? utc)
    {
        if (utc is null)
        {
            return null;
        }

        var local = await clock.ConvertToLocalAsync(new DateTimeOffset(DateTime.SpecifyKind(utc.Value, DateTimeKind.Unspecified), TimeSpan.Zero));
        return local.ToString(CultureInfo.CurrentCulture.TwoLetterISOLanguageName == "fr" ? "yyyy-MM-dd H' h 'mm" : "yyyy-MM-dd h:mm tt", CultureInfo.CurrentCulture);
    }

    /// <summary>“2024-06-18 14 h 30, by name”; null when there is no moment.</summary>
    internal async Task<string?> ByAsync(DateTime? utc, string? who)
    {
        var moment = await TextAsync(utc);
        return moment is null || string.IsNullOrEmpty(who) ? moment : S["{0}, by {1}", moment, who];
    }
}
