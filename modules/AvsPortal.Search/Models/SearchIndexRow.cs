namespace AvsPortal.Search.Models;

/// <summary>The index of one node.</summary>
public sealed class SearchIndexRow
{
    public required string NodeId { get; init; }

    public required string Machine { get; init; }

    public required string State { get; init; }

    public int Documents { get; init; }

    public bool IsRebuilding { get; init; }

    public int Done { get; init; }

    public int Of { get; init; }

    /// <summary>UTC; null when the index was never rebuilt.</summary>
    public DateTime? RebuiltUtc { get; init; }
}
