using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using YesSql;
using YesSql.Services;

namespace AvsPortal.Bilingual.Services;

/// <summary>Questions about the versions of one content, answered by the index of localized items.</summary>
public sealed class LocalizationSets(YesSql.ISession session)
{
    // What this scope published itself: an import of thousands asks nothing of the database.
    private readonly HashSet<(string Set, string Culture)> publishedHere = [];

    /// <summary>The item's set and language; false when it has none.</summary>
    public static bool TryGet(ContentItem item, out string set, out string culture)
    {
        var known = item.TryGet<LocalizationPart>(out var part) && !string.IsNullOrEmpty(part.Culture);
        set = known ? part.LocalizationSet ?? "" : "";
        culture = known ? Contracts.SiteCultures.Of(part.Culture) : "";
        return known;
    }

    /// <summary>Remembers, for this scope, that a version was published or withdrawn.</summary>
    public void Note(string set, string culture, bool published)
    {
        if (published)
        {
            publishedHere.Add((set, culture));
        }
        else
        {
            publishedHere.Remove((set, culture));
        }
    }

    /// <summary>Whether a published version exists in a language.</summary>
    public async ValueTask<bool> IsPublishedAsync(string set, string culture) =>
        set.Length > 0 && (publishedHere.Contains((set, culture)) ||
            await session.QueryIndex<LocalizedContentItemIndex>(index =>
                index.Published && index.LocalizationSet == set && index.Culture == culture).CountAsync() > 0);

    /// <summary>The published item of each set in a language, by set; a set without one is not there.</summary>
    public async Task<IReadOnlyDictionary<string, string>> PublishedAsync(IReadOnlyCollection<string> wanted, string culture) =>
        (await session.QueryIndex<LocalizedContentItemIndex>(index => index.Published && index.Culture == culture && index.LocalizationSet.IsIn(wanted)).ListAsync())
            .GroupBy(index => index.LocalizationSet, StringComparer.Ordinal)
            .ToDictionary(set => set.Key, set => set.First().ContentItemId, StringComparer.Ordinal);

    /// <summary>The other versions: published ones and latest drafts.</summary>
    public async Task<IReadOnlyList<ContentItem>> OthersAsync(string set, string culture) => set.Length == 0 ? [] :
    [
        .. await session.Query<ContentItem, LocalizedContentItemIndex>(index =>
            index.LocalizationSet == set && index.Culture != culture && (index.Published || index.Latest)).ListAsync(),
    ];
}
