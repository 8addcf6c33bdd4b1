namespace AvsPortal.Search.Models;

/// <summary>The state of the index on every node, for the admin.</summary>
public sealed class SearchIndexModel
{
    public required IReadOnlyList<SearchIndexRow> Rows { get; init; }

    /// <summary>How many changes some node has not taken in yet, in words.</summary>
    public required string WaitingText { get; init; }

    /// <summary>Some node is building its index.</summary>
    public bool IsRebuilding { get; init; }
}
