using System.Globalization;

namespace AvsPortal.Bilingual.Contracts;

/// <summary>
/// Dates, periods, numbers and telephones as Québec French and Canadian English write them.
/// Templates have one Liquid filter for each. Source: OQLF and the Translation Bureau.
/// Dates and telephones hold plain spaces, so that they are found when searched; a page's typography keeps them on one line.
/// </summary>
public static class BilingualFormats
{
    private const char NoBreakSpace = '\u00A0';
    private const char EnDash = '–';
    private static readonly CultureInfo FrenchCanada = CultureInfo.GetCultureInfo("fr-CA");
    private static readonly CultureInfo EnglishCanada = CultureInfo.GetCultureInfo("en-CA");

    /// <summary>"18 juin 2015", "1er juin 2015"; "June 18, 2015".</summary>
    public static string DateLong(DateOnly date, string culture) => IsEnglish(culture)
        ? date.ToString("MMMM d, yyyy", EnglishCanada)
        : string.Create(CultureInfo.InvariantCulture, $"{(date.Day == 1 ? "1er" : date.Day)} {date.ToString("MMMM yyyy", FrenchCanada)}");

    /// <summary>"2004-2005" in French, "2004–2005" in English; one year when both are the same or one is unknown.</summary>
    public static string Period(int? start, int? end, string culture) => (start, end) switch
    {
        (null, null) => "",
        ({ } from, null) => Year(from),
        (null, { } to) => Year(to),
        ({ } from, { } to) when from == to => Year(from),
        ({ } from, { } to) => Year(from) + (IsEnglish(culture) ? EnDash : '-') + Year(to),
    };

    /// <summary>"854 665,5" with non-breaking spaces; "854,665.5".</summary>
    /// <param name="value">The number.</param>
    /// <param name="culture">"fr" or "en".</param>
    /// <param name="decimals">How many decimals to show; null for those it has, at most four.</param>
    public static string Number(decimal value, string culture, int? decimals = null)
    {
        var format = decimals is null ? "#,##0.####" : "N" + decimals.Value.ToString(CultureInfo.InvariantCulture);
        var text = value.ToString(format, IsEnglish(culture) ? EnglishCanada : FrenchCanada);
        return text.Replace('\u202F', NoBreakSpace);
    }

    /// <summary>"418 669-0003, poste 224"; "418 669-0003, ext. 224". Text that is not a North American number stays as it is.</summary>
    /// <param name="phone">Ten digits, or eleven that start with 1, however separated.</param>
    /// <param name="extension">The extension, or null.</param>
    /// <param name="culture">"fr" or "en".</param>
    public static string Phone(string? phone, string? extension, string culture)
    {
        var text = phone?.Trim() ?? "";
        var digits = string.Concat(text.Where(char.IsAsciiDigit));
        if (digits.Length == 11 && digits[0] == '1')
        {
            digits = digits[1..];
        }

        if (digits.Length == 10)
        {
            text = $"{digits[..3]} {digits[3..6]}-{digits[6..]}";
        }

        return text.Length == 0 || string.IsNullOrWhiteSpace(extension)
            ? text
            : $"{text}, {(IsEnglish(culture) ? "ext." : "poste")} {extension.Trim()}";
    }

    private static bool IsEnglish(string culture) => SiteCultures.Of(culture) == SiteCultures.English;

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
