using AvsPortal.Bilingual.Contracts;
using AvsPortal.Bilingual.Models;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement.Records;

namespace AvsPortal.Bilingual.Services;

/// <summary>Reads the state of a localization set from the index rows of its versions.</summary>
internal static class TranslationOfSet
{
    /// <returns>Null when nothing of the set is left.</returns>
    public static TranslationRecord? Of(string set, IEnumerable<LocalizedContentItemIndex> languages, ILookup<string, ContentItemIndex> versions)
    {
        var french = Rows(SiteCultures.French);
        var english = Rows(SiteCultures.English);
        if (french.Length == 0 && english.Length == 0)
        {
            return null;
        }

        var state = State(french, english);
        var shown = french.Length > 0 ? (Rows: french, Culture: SiteCultures.French) : (Rows: english, Culture: SiteCultures.English);

        // Where the work is: the version that lags, or the only one there is.
        var work = state is TranslationState.Draft or TranslationState.Outdated && english.Length > 0 ? english : shown.Rows;
        return new TranslationRecord
        {
            LocalizationSet = set,
            ContentType = shown.Rows[0].ContentType,
            State = state,
            WorkItemId = work[0].ContentItemId,
            Title = Latest(shown.Rows).DisplayText ?? "",
            Culture = shown.Culture,
            ModifiedUtc = french.Concat(english).Max(row => row.ModifiedUtc),
        };

        ContentItemIndex[] Rows(string culture) => [.. languages.Where(row => SiteCultures.Of(row.Culture) == culture).SelectMany(row => versions[row.ContentItemId])];
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
