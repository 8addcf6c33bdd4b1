using System.Globalization;

namespace AvsPortal.Kernel.Admin.Edit;

/// <summary>Names of languages in the language of the page.</summary>
internal static class CultureNames
{
    private static readonly Dictionary<(string Culture, string Shown), string> _known = new()
    {
        [("fr", "fr")] = "français",
        [("en", "fr")] = "anglais",
        [("fr", "en")] = "French",
        [("en", "en")] = "English",
    };

    internal static string Of(string culture) =>
        _known.TryGetValue((culture.Split('-')[0].ToLowerInvariant(), CultureInfo.CurrentUICulture.TwoLetterISOLanguageName), out var name)
            ? name
            : CultureInfo.GetCultureInfo(culture).NativeName;
}
