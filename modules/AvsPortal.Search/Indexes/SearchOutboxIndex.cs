using YesSql.Indexes;

namespace AvsPortal.Search.Indexes;

/// <summary>The rows of the outbox by item.</summary>
public sealed class SearchOutboxIndex : MapIndex
{
    /// <summary>The entry's document id. It says nothing of the order in which entries become visible.</summary>
    public long DocumentId { get; set; }

    public string ContentItemId { get; set; } = "";
}
