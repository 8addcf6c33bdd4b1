using OrchardCore.ContentManagement;

namespace AvsPortal.Search.Contracts;

/// <summary>
/// Tells the search of an item that reads otherwise although it was not written itself: what its module says of it comes from another item.
/// Items that are published, withdrawn or removed are noted by the search.
/// </summary>
public interface ISearchChanges
{
    /// <summary>Notes the item in the current transaction; the index follows after the commit.</summary>
    /// <param name="item">A published item.</param>
    Task NoteAsync(ContentItem item);
}
