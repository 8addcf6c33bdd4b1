namespace AvsPortal.Search.Models;

/// <summary>Asks a node to build its index anew; the node deletes it when that is done.</summary>
public sealed class SearchRebuildRequest
{
    /// <summary>The document's key, given by the session.</summary>
    public long Id { get; set; }

    /// <summary>The <see cref="SearchNode.NodeId"/> that is asked.</summary>
    public string NodeId { get; set; } = "";
}
