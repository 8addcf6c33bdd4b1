namespace AvsPortal.Search.Models;

/// <summary>What the page of statistics shows; numbers as the reader writes them.</summary>
public sealed record SearchStatisticsModel
{
    /// <summary>How many days it covers.</summary>
    public int Days { get; init; }

    public string Asked { get; init; } = "";

    public string WithoutResult { get; init; } = "";

    public string Slow { get; init; } = "";

    public string Clicks { get; init; } = "";

    public IReadOnlyList<QueryCountModel> EmptyQueries { get; init; } = [];

    public IReadOnlyList<QueryCountModel> SlowQueries { get; init; } = [];

    public IReadOnlyList<QueryCountModel> FrequentQueries { get; init; } = [];

    /// <summary>Clicks on the first result, the second…</summary>
    public IReadOnlyList<string> ClicksByRank { get; init; } = [];
}
