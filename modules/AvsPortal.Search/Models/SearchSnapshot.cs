namespace AvsPortal.Search.Models;

/// <summary>
/// A copy of a whole index that new nodes start from, as the database knows it. It takes part like a node that is asleep: an entry of
/// the outbox is deleted only when the copy has it too. Removed when it was not renewed for long; then copies on disk are worth nothing.
/// </summary>
public sealed class SearchSnapshot
{
    /// <summary>The document's key, given by the session.</summary>
    public long Id { get; set; }

    /// <summary>The format of the index that it is a copy of; each has its own.</summary>
    public string Format { get; set; } = "";

    /// <summary>The copy that is complete; empty when none is yet.</summary>
    public string Taken { get; set; } = "";

    /// <summary>The copy that was begun last. While it is not complete, no entry is deleted.</summary>
    public string Begun { get; set; } = "";

    /// <summary>The <see cref="SearchNode.NodeId"/> that began it.</summary>
    public string NodeId { get; set; } = "";

    /// <summary>The <see cref="SearchNode.Commits"/> of that node's index.</summary>
    public long Commits { get; set; }

    /// <summary>When it was begun, or last found to be what the index is, UTC.</summary>
    public DateTime SeenUtc { get; set; }

    /// <summary>Entries of the outbox that the copy has.</summary>
    public List<long> Applied { get; set; } = [];
}
