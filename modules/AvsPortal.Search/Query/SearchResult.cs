namespace AvsPortal.Search.Query;

/// <summary>One page of results.</summary>
/// <param name="Hits">The hits of the page, best first.</param>
/// <param name="Total">How many the reader can find in the language asked, exactly.</param>
/// <param name="OtherTotal">How many the reader can find in the other language, exactly.</param>
/// <param name="HasWords">False when the text holds no word at all: nothing was searched.</param>
public sealed record SearchResult(IReadOnlyList<SearchHit> Hits, int Total, int OtherTotal, bool HasWords)
{
    /// <summary>The counts of all results, not of this page only.</summary>
    public SearchFacets Facets { get; init; } = SearchFacets.None;

    /// <summary>What was probably meant; null when every word is known, or when what was put for them finds nothing either.</summary>
    public SearchCorrection? Correction { get; init; }

    internal static SearchResult Nothing { get; } = new([], 0, 0, HasWords: false);
}
