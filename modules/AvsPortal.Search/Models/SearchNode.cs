namespace AvsPortal.Search.Models;

/// <summary>
/// A web node that keeps an index of its own: what it has of the outbox, and how it is. Written by that node only; removed when it
/// was not seen for so long that it must build its index anew.
/// </summary>
public sealed class SearchNode
{
    /// <summary>The document's key, given by the session.</summary>
    public long Id { get; set; }

    /// <summary>Names the index on disk: an index that is lost is another node.</summary>
    public string NodeId { get; set; } = "";

    /// <summary>The run of the process that writes the index: two that claim the same node (a copied folder) tell it by this.</summary>
    public string Process { get; set; } = "";

    /// <summary>The machine's name, for people.</summary>
    public string Machine { get; set; } = "";

    /// <summary>When the node was last at work, UTC; a minute old at most while it runs.</summary>
    public DateTime SeenUtc { get; set; }

    /// <summary>Outbox entries, by document id, that the node has on disk and that are kept for others.</summary>
    public List<long> Applied { get; set; } = [];

    /// <summary>How often the index was committed when the node last wrote: one that was put back from a copy has another number.</summary>
    public long Commits { get; set; }

    /// <summary>Whether the node did not say for so long that it is there that nothing is to be expected of it.</summary>
    public bool IsAbsent(DateTime nowUtc) => nowUtc - SeenUtc > TimeSpan.FromMinutes(2);

    /// <summary>How many documents the index has.</summary>
    public int Documents { get; set; }

    /// <summary>Whether the index is of the node's version of the module and holds the whole site.</summary>
    public bool Whole { get; set; }

    /// <summary>True while an index is being built beside the current one.</summary>
    public bool Rebuilding { get; set; }

    /// <summary>How many items the rebuild has read.</summary>
    public int RebuildDone { get; set; }

    /// <summary>How many items the rebuild has to read.</summary>
    public int RebuildOf { get; set; }

    /// <summary>When the last rebuild ended, UTC; null when there was none.</summary>
    public DateTime? RebuiltUtc { get; set; }
}
