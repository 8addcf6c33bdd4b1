using AvsPortal.Bilingual.Contracts;
using AvsPortal.Bilingual.Models;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement.Records;
using YesSql;
using YesSql.Services;

namespace AvsPortal.Bilingual.Services;

/// <summary>How every content stands in its two languages, from index rows alone: no item is loaded.</summary>
public sealed class TranslationOverview(YesSql.ISession session)
{
    /// <summary>One row a content of the given types, by state and last change.</summary>
    public async Task<IReadOnlyList<TranslationRow>> ListAsync(IReadOnlyCollection<string> types)
    {
        string[] names = [.. types];
        var languages = (await session.QueryIndex<LocalizedContentItemIndex>(row => row.Latest || row.Published).ListAsync())
            .DistinctBy(row => (row.ContentItemId, row.LocalizationSet)).ToLookup(row => row.LocalizationSet, StringComparer.Ordinal);
        var versions = (await session.QueryIndex<ContentItemIndex>(row => (row.Latest || row.Published) && row.ContentType.IsIn(names)).ListAsync())
            .ToLookup(row => row.ContentItemId, StringComparer.Ordinal);
        return
        [
            .. languages.Select(set => Row(set, versions)).OfType<TranslationRow>()
                .OrderByDescending(row => row.ModifiedUtc).ThenBy(row => row.ContentItemId, StringComparer.Ordinal),
        ];
    }

    private static TranslationRow? Row(IEnumerable<LocalizedContentItemIndex> set, ILookup<string, ContentItemIndex> versions)
    {
        ContentItemIndex[] Of(string culture) => [.. set.Where(row => SiteCultures.Of(row.Culture) == culture).SelectMany(row => versions[row.ContentItemId])];

        var french = Of(SiteCultures.French);
        var english = Of(SiteCultures.English);
        if (french.Length == 0 && english.Length == 0)
        {
            return null;
        }

        var state = State(french, english);
        var shown = french.Length > 0 ? (Rows: french, Culture: SiteCultures.French) : (Rows: english, Culture: SiteCultures.English);

        // Where the work is: the version that lags, or the only one there is.
        var work = state is TranslationState.Draft or TranslationState.Outdated && english.Length > 0 ? english : shown.Rows;
        return new TranslationRow
        {
            ContentItemId = shown.Rows[0].ContentItemId,
            WorkItemId = work[0].ContentItemId,
            Title = Latest(shown.Rows).DisplayText ?? "",
            Culture = shown.Culture,
            ContentType = shown.Rows[0].ContentType,
            State = state,
            ModifiedUtc = french.Concat(english).Max(row => row.ModifiedUtc),
        };
    }

    private static TranslationState State(ContentItemIndex[] french, ContentItemIndex[] english)
    {
        if (french.Length == 0 || english.Length == 0)
        {
            return TranslationState.Missing;
        }

        var publicFrench = Array.Find(french, row => row.Published);
        var publicEnglish = Array.Find(english, row => row.Published);
        return publicFrench is null || publicEnglish is null
            ? TranslationState.Draft
            : TranslationStates.Compare(publicFrench.ModifiedUtc, publicEnglish.ModifiedUtc);
    }

    private static ContentItemIndex Latest(ContentItemIndex[] rows) => Array.Find(rows, row => row.Latest) ?? rows[0];
}
