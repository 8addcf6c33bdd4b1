using AvsPortal.Bilingual.Contracts;
using AvsPortal.Mandates.Models;
using Microsoft.Extensions.Localization;

namespace AvsPortal.Mandates.Services;

/// <summary>A mandate's years in words.</summary>
public sealed class MandatePeriods(IStringLocalizer<MandatePeriods> S)
{
    /// <summary>"Since 2015" for one under way, "2015–2018" for one with an end; "" when no year is known.</summary>
    public string Text(Mandate mandate)
    {
        var start = mandate.Start.Day()?.Year;
        var end = mandate.End.Day()?.Year;
        var years = BilingualFormats.Period(start, end, SiteCultures.Current);
        return start is not null && end is null && mandate.Status.Text == MandateStatus.UnderWay ? S["Since {0}", years] : years;
    }
}
