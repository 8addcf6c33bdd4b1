using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;

namespace AvsPortal.Bilingual.Contracts;

/// <summary>Versions of one content in two languages.</summary>
public static class Twins
{
    /// <summary>The set that an item shares with its twin; its own id when it has none.</summary>
    public static string SetOf(ContentItem item) =>
        item.TryGet<LocalizationPart>(out var part) && !string.IsNullOrEmpty(part.LocalizationSet) ? part.LocalizationSet : item.ContentItemId;

    /// <summary>The item's language, "fr" or "en".</summary>
    public static string CultureOf(ContentItem item) =>
        SiteCultures.Of(item.TryGet<LocalizationPart>(out var part) ? part.Culture : null);

    /// <summary>
    /// One item of each set, in the order given: in the reader's language, else the one there is
    /// (a page marks it with its <c>lang</c>).
    /// </summary>
    public static IReadOnlyList<ContentItem> ForReader(IEnumerable<ContentItem> items, string culture)
    {
        var chosen = new Dictionary<string, ContentItem>(StringComparer.Ordinal);
        var order = new List<string>();
        foreach (var item in items)
        {
            var set = SetOf(item);
            if (!chosen.TryGetValue(set, out var other))
            {
                order.Add(set);
                chosen[set] = item;
            }
            else if (CultureOf(other) != SiteCultures.Of(culture) && CultureOf(item) == SiteCultures.Of(culture))
            {
                chosen[set] = item;
            }
        }

        return order.ConvertAll(set => chosen[set]);
    }
}
