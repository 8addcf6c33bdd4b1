using YesSql;

namespace AvsPortal.Kernel.Data.Sessions;

/// <summary>A document that the session read or is to write, and its one object.</summary>
internal sealed class TrackedDocument(object? item, Document document, bool isNew)
{
    /// <summary>Null when only the document's id is known, to delete it.</summary>
    internal object? Item { get; } = item;

    /// <summary>As the database has it, once flushed.</summary>
    internal Document Document { get; } = document;

    /// <summary>Not in the database yet.</summary>
    internal bool IsNew { get; set; } = isNew;

    /// <summary>To be written at the next flush.</summary>
    internal bool IsPending { get; set; }

    /// <summary>Saved since the last commit: written again at the commit if it changed since it was flushed.</summary>
    internal bool IsSaved { get; set; }

    internal bool IsDeleted { get; set; }

    /// <summary>An update fails when someone else updated the document since it was read.</summary>
    internal bool CheckConcurrency { get; set; }

    /// <summary>At most one document of this type may exist.</summary>
    internal bool IsSingle { get; set; }

    internal ConcurrencyException Conflict() => new(Document);
}
