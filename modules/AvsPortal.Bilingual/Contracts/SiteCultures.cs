using System.Globalization;

namespace AvsPortal.Bilingual.Contracts;

/// <summary>The portal's two languages. French is the first: an English version follows it.</summary>
public static class SiteCultures
{
    /// <summary>"fr", the default.</summary>
    public const string French = "fr";

    /// <summary>"en".</summary>
    public const string English = "en";

    /// <summary>Both, French first.</summary>
    public static IReadOnlyList<string> All { get; } = [French, English];

    /// <summary>The language of the current request: "en" for any English culture, else "fr".</summary>
    public static string Current => Of(CultureInfo.CurrentUICulture.Name);

    /// <summary>"en" for "en", "en-CA"…; "fr" for anything else, and for null.</summary>
    public static string Of(string? culture) =>
        culture is not null && (culture.Equals(English, StringComparison.OrdinalIgnoreCase) ||
            culture.StartsWith("en-", StringComparison.OrdinalIgnoreCase)) ? English : French;

    /// <summary>The language on the other side of the toggle.</summary>
    public static string Other(string? culture) => Of(culture) == English ? French : English;

    /// <summary>The language that a path starts with ("/fr", "/en/team"), or null when it starts with none.</summary>
    public static string? OfPath(string? path)
    {
        var first = path.AsSpan().TrimStart('/');
        var slash = first.IndexOf('/');
        first = slash < 0 ? first : first[..slash];
        return first.Equals(French, StringComparison.OrdinalIgnoreCase) ? French
            : first.Equals(English, StringComparison.OrdinalIgnoreCase) ? English
            : null;
    }
}
