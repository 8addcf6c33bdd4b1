namespace AvsPortal.Search.Index;

/// <summary>
/// The order of documents that a search does not tell apart: newest first, then one that is arbitrary but always the same, on every
/// node and after every rebuild. Lucene's own order changes whenever segments are merged, and a page of results with it.
/// </summary>
internal static class DocumentOrder
{
    private const int HashBits = 40;

    /// <summary>A number that is smaller for what comes first; no date comes last.</summary>
    public static long Of(SearchDocument document) =>
        ((DateOnly.MaxValue.DayNumber - (long)(document.Date?.DayNumber ?? 0)) << HashBits) | (Hash(document.Id) & ((1L << HashBits) - 1));

    /// <summary>The date in an order; null when the document has none.</summary>
    public static DateOnly? DateOf(long order) =>
        (int)(DateOnly.MaxValue.DayNumber - (order >> HashBits)) is > 0 and var day ? DateOnly.FromDayNumber(day) : null;

    private static long Hash(string id)
    {
        var hash = Fnv1a.Add(Fnv1a.Start, id);
        return (long)(hash ^ (hash >> 29));
    }
}
