using System.Globalization;

namespace AvsPortal.Kernel.Localization;

/// <summary>Which form a number takes. As in Orchard the rules are the language's own; a file's <c>Plural-Forms</c> header is not read.</summary>
internal static class PluralRules
{
    /// <summary>French says « 0 mandat, 1 mandat, 2 mandats »; English "0 mandates, 1 mandate, 2 mandates".</summary>
    public static int Form(CultureInfo culture, int count) => culture.TwoLetterISOLanguageName switch
    {
        "fr" => count > 1 ? 1 : 0,
        _ => count != 1 ? 1 : 0,
    };
}
