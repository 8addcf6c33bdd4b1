namespace AvsPortal.Search.Indexing;

/// <summary>What this process knows of itself as a node. Read and changed by whoever holds the index's gate.</summary>
internal sealed class NodeState
{
    /// <summary>One a process: tells two processes apart that hold copies of the same index.</summary>
    public static string Process { get; } = Guid.NewGuid().ToString("N");

    /// <summary>Entries of the outbox that the index has and that are still there for others; null until the node has joined.</summary>
    public HashSet<long>? Applied { get; set; }

    /// <summary>When the whole outbox was last read, UTC.</summary>
    public DateTime OutboxReadUtc { get; set; }

    /// <summary>Files that a former process left unread were asked for again.</summary>
    public bool FilesResumed { get; set; }

    /// <summary>When the node last wrote that it is there, UTC.</summary>
    public DateTime SeenUtc { get; set; }
}
