namespace AvsPortal.Search.Models;

/// <summary>What one node counted in some minutes of a day, or what all counted on a finished day.</summary>
public sealed class SearchStatisticsBatch
{
    /// <summary>The document's key, given by the session.</summary>
    public long Id { get; set; }

    /// <summary>The day's number, in UTC.</summary>
    public int Day { get; set; }

    public IList<QueryCount> Counts { get; set; } = [];
}
