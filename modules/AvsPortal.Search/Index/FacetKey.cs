using System.Globalization;

namespace AvsPortal.Search.Index;

/// <summary>
/// What a document counts for beside the results. Few different keys stand for many documents, so a search counts one number a hit
/// and reads the keys afterwards.
/// </summary>
internal static class FacetKey
{
    /// <summary>How many facets a key holds: one for each <see cref="Query.Facet"/>, in its order.</summary>
    public const int Count = 4;

    private const char Separator = '\u001F';
    private const int LongestValue = 200;

    public static string Of(SearchDocument document) => string.Join(
        Separator, document.Type, document.Year?.ToString(CultureInfo.InvariantCulture) ?? "", document.Section ?? "", Organization(document.Organization));

    /// <summary>The values in a key; empty for what the document has not.</summary>
    public static string[] Values(string key) => key.Split(Separator);

    /// <summary>The organisation as the facets know it.</summary>
    public static string Organization(string? name) =>
        name is null ? "" : (name.Length > LongestValue ? name[..LongestValue] : name).Replace(Separator, ' ');
}
