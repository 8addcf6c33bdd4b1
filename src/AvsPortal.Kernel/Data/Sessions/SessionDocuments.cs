using YesSql;

namespace AvsPortal.Kernel.Data.Sessions;

/// <summary>The session's identity map: one object for a document, one document for an object.</summary>
internal sealed class SessionDocuments
{
    private readonly Dictionary<long, TrackedDocument> byId = [];
    private readonly Dictionary<object, TrackedDocument> byItem = new(ReferenceEqualityComparer.Instance);
    private readonly List<TrackedDocument> pending = [];
    private readonly List<TrackedDocument> saved = [];

    /// <summary>Saved since the last commit, in the order in which they were.</summary>
    internal IReadOnlyList<TrackedDocument> Saved => saved;

    internal bool HasPending => pending.Count > 0;

    internal TrackedDocument? Find(long id) => byId.GetValueOrDefault(id);

    internal TrackedDocument? Find(object item) => byItem.GetValueOrDefault(item);

    internal TrackedDocument Add(object? item, Document document, bool isNew)
    {
        var tracked = new TrackedDocument(item, document, isNew);
        byId.Add(document.Id, tracked);
        if (item is not null)
        {
            byItem.Add(item, tracked);
        }

        return tracked;
    }

    internal void SetPending(TrackedDocument tracked)
    {
        if (!tracked.IsPending)
        {
            tracked.IsPending = true;
            pending.Add(tracked);
        }

        if (!tracked.IsSaved)
        {
            tracked.IsSaved = true;
            saved.Add(tracked);
        }
    }

    /// <summary>What is to be written now; what is saved meanwhile is for the next call.</summary>
    internal IReadOnlyList<TrackedDocument> TakePending()
    {
        var taken = pending.ToArray();
        pending.Clear();
        foreach (var tracked in taken)
        {
            tracked.IsPending = false;
        }

        return taken;
    }

    internal void Remove(TrackedDocument tracked)
    {
        byId.Remove(tracked.Document.Id);
        pending.Remove(tracked);
        saved.Remove(tracked);
        if (tracked.Item is not null)
        {
            byItem.Remove(tracked.Item);
        }
    }

    /// <summary>All is stored; objects stay known, so that saving them again updates them.</summary>
    internal void Committed()
    {
        foreach (var tracked in saved)
        {
            tracked.IsSaved = false;
            tracked.CheckConcurrency = false;
            if (tracked.IsDeleted)
            {
                byId.Remove(tracked.Document.Id);
                if (tracked.Item is not null)
                {
                    byItem.Remove(tracked.Item);
                }
            }
        }

        saved.Clear();
    }

    internal void Clear()
    {
        byId.Clear();
        byItem.Clear();
        pending.Clear();
        saved.Clear();
    }
}
