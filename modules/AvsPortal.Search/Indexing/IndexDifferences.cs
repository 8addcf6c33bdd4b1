namespace AvsPortal.Search.Indexing;

/// <summary>How the index differs from what is published, by content item id.</summary>
/// <param name="Missing">Published and searchable, but not in the index.</param>
/// <param name="Outdated">In the index, but not as the content makes it today.</param>
/// <param name="Extra">In the index, but not published or not searchable.</param>
internal sealed record IndexDifferences(IReadOnlyList<string> Missing, IReadOnlyList<string> Outdated, IReadOnlyList<string> Extra)
{
    public bool None => Missing.Count + Outdated.Count + Extra.Count == 0;
}
