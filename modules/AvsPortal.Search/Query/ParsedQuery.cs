namespace AvsPortal.Search.Query;

/// <summary>A query as read: units to find, exact phrases that must be there, what must not.</summary>
internal sealed record ParsedQuery(
    IReadOnlyList<QueryUnit> Units,
    IReadOnlyList<IReadOnlyList<string>> Phrases,
    IReadOnlyList<IReadOnlyList<string>> Excluded,
    string? Type)
{
    public bool IsEmpty => Units.Count == 0 && Phrases.Count == 0;
}
