using System.Linq.Expressions;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using YesSql;
using YesSql.Services;
using ISession = YesSql.ISession;

namespace AvsPortal.Kernel.Contents;

/// <summary>Finds and saves versions, and remembers the ones that this scope has seen.</summary>
internal sealed class ContentStore(ISession session, PublishedContent shared, ContentChanges changes)
{
    private readonly Dictionary<long, ContentItem> loaded = [];
    private readonly Dictionary<string, ContentItem> published = new(StringComparer.Ordinal);
    private readonly HashSet<ContentItem> copies = new(ReferenceEqualityComparer.Instance);

    /// <summary>The instance that was loaded first for a document; null when it is new here.</summary>
    internal ContentItem? Recall(long documentId) => loaded.GetValueOrDefault(documentId);

    internal void Remember(ContentItem item)
    {
        if (item.Id != 0)
        {
            loaded[item.Id] = item;
        }
    }

    internal Task<ContentItem> FindLatestAsync(string id) => FirstAsync(index => index.ContentItemId == id && index.Latest);

    internal Task<ContentItem> FindDraftAsync(string id) => FirstAsync(index => index.ContentItemId == id && index.Latest && !index.Published);

    /// <summary>The published version as stored, to be changed.</summary>
    internal Task<ContentItem> FindPublishedAsync(string id) => FirstAsync(index => index.ContentItemId == id && index.Published);

    internal Task<ContentItem> FindVersionAsync(string versionId) => FirstAsync(index => index.ContentItemVersionId == versionId);

    internal Task<IEnumerable<ContentItem>> ListActiveAsync(string id) => ListAsync(index => index.ContentItemId == id && (index.Published || index.Latest));

    internal Task<IEnumerable<ContentItem>> ListAllAsync(string id) => ListAsync(index => index.ContentItemId == id);

    /// <summary>Versions that match, oldest first.</summary>
    internal async Task<IEnumerable<ContentItem>> ListAsync(Expression<Func<ContentItemIndex, bool>> predicate) =>
        [.. (await session.Query<ContentItem, ContentItemIndex>(predicate).OrderBy(index => index.DocumentId).ListAsync()).Select(item => Recall(item.Id) ?? item)];

    /// <summary>The published version for reading: from the scope, else from memory, else from the database.</summary>
    internal async Task<ContentItem?> ReadPublishedAsync(string id)
    {
        if (published.TryGetValue(id, out var known))
        {
            return known;
        }

        if (Shared(id) is { } copy)
        {
            return copy;
        }

        var readAt = shared.Generation;
        var item = await FindPublishedAsync(id);
        if (item is not null)
        {
            Keep(item, readAt);
        }

        return item;
    }

    /// <summary>Published versions for reading, with one query for those that are not in memory.</summary>
    internal async Task<IEnumerable<ContentItem>> ReadPublishedAsync(IReadOnlyCollection<string> ids)
    {
        var found = new List<ContentItem>(ids.Count);
        var missing = new List<string>();
        foreach (var id in ids)
        {
            if ((published.GetValueOrDefault(id) ?? Shared(id)) is { } item)
            {
                found.Add(item);
            }
            else
            {
                missing.Add(id);
            }
        }

        if (missing.Count > 0)
        {
            var readAt = shared.Generation;
            foreach (var item in await ListAsync(index => index.ContentItemId.IsIn(missing) && index.Published))
            {
                Keep(item, readAt);
                found.Add(item);
            }
        }

        return found;
    }

    internal void Touch(ContentItem item) => changes.Touch(item.ContentItemId);

    /// <summary>Writes a version when the session is saved.</summary>
    internal async Task SaveAsync(ContentItem item, bool checkConcurrency = false)
    {
        changes.Touch(item.ContentItemId);
        if (copies.Remove(item))
        {
            await AdoptAsync(item);
        }

        await session.SaveAsync(item, checkConcurrency);
        Remember(item);
    }

    /// <summary>Writes what waits and forgets the versions seen so far. Whoever still holds one must not change it.</summary>
    internal async Task LetGoAsync()
    {
        await session.FlushAsync();
        foreach (var item in loaded.Values)
        {
            session.Detach(item);
        }

        loaded.Clear();
        published.Clear();
        copies.Clear();
    }

    internal void SetPublished(ContentItem item)
    {
        changes.Touch(item.ContentItemId);
        published[item.ContentItemId] = item;
    }

    internal void ForgetPublished(string id)
    {
        changes.Touch(id);
        published.Remove(id);
    }

    private async Task<ContentItem> FirstAsync(Expression<Func<ContentItemIndex, bool>> predicate)
    {
        var item = await session.Query<ContentItem, ContentItemIndex>(predicate).FirstOrDefaultAsync();
        return item is not null && Recall(item.Id) is { } known ? known : item!;
    }

    private ContentItem? Shared(string id)
    {
        if (changes.Has(id) || shared.Find(id) is not { } item)
        {
            return null;
        }

        if (Recall(item.Id) is { } known)
        {
            item = known;
        }
        else
        {
            copies.Add(item);
        }

        published[id] = item;
        return item;
    }

    private void Keep(ContentItem item, long readAt)
    {
        published[item.ContentItemId] = item;
        if (!changes.Has(item.ContentItemId))
        {
            shared.Keep(item, readAt);
        }
    }

    // A copy from memory takes the place of the session's own instance of the document.
    private async Task AdoptAsync(ContentItem item)
    {
        if (await session.GetAsync<ContentItem>(item.Id) is { } tracked && !ReferenceEquals(tracked, item))
        {
            session.Detach(tracked);
        }
    }
}
