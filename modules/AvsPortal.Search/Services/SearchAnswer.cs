using AvsPortal.Search.Query;

namespace AvsPortal.Search.Services;

/// <summary>What a reader gets for a <see cref="SearchQuestion"/>.</summary>
/// <param name="Result">The hits of the page, totals and counts.</param>
/// <param name="Page">The page shown: the last one when a later one was asked.</param>
internal sealed record SearchAnswer(SearchResult Result, int Page)
{
    /// <summary>What was perhaps meant; null when there is nothing better to ask.</summary>
    public string? DidYouMean { get; init; }

    /// <summary>What was searched instead, because words typed are unknown; null when that was searched itself.</summary>
    public string? SearchedInstead { get; init; }

    /// <summary>True when something was searched instead that leaves out nothing known: the very words typed find something too.</summary>
    public bool CanBeVerbatim { get; init; }

    /// <summary>The first hits of the other language, when this one has few; none that are twins of the hits shown.</summary>
    public IReadOnlyList<SearchHit> OtherHits { get; init; } = [];
}
