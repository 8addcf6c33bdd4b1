using AvsPortal.Bilingual.Contracts;
using AvsPortal.Mandates.Models;

namespace AvsPortal.Mandates.Services;

public static class MandatePeriods
{
    /// <summary>
    /// A mandate's years, "2015–2018", "2015"; "" when none is known. The years only: a source says when a mandate was stated,
    /// seldom on which day it began.
    /// </summary>
    public static string Text(Mandate mandate, string culture) =>
        BilingualFormats.Period(mandate.Start.Day()?.Year, mandate.End.Day()?.Year, culture);
}
