using YesSql.Indexes;

namespace AvsPortal.Search.Indexes;

/// <summary>The rows of the outbox by item.</summary>
public sealed class SearchOutboxIndex : MapIndex
{
    public string ContentItemId { get; set; } = "";
}
