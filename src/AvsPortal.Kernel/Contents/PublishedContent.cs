using System.Text.Json;
using AvsPortal.Kernel.Data.Nodes;
using Microsoft.Extensions.Caching.Memory;
using OrchardCore.ContentManagement;

namespace AvsPortal.Kernel.Contents;

/// <summary>Published versions as JSON, by item id, for all scopes: a page that shows a known item needs no query.</summary>
internal sealed class PublishedContent : INodeMemory, IDisposable
{
    private const long MaximumBytes = 16 * 1024 * 1024;
    private readonly MemoryCache cache = new(new MemoryCacheOptions { SizeLimit = MaximumBytes });
    private readonly Lock gate = new();
    private long generation;

    /// <summary>To be read before the query whose result is kept: tells whether something was evicted meanwhile.</summary>
    internal long Generation => Volatile.Read(ref generation);

    /// <summary>A copy of its own for the caller. Null when the item is not known here.</summary>
    internal ContentItem? Find(string contentItemId)
    {
        if (cache.Get<Entry>(contentItemId) is not { } entry)
        {
            return null;
        }

        var item = JsonSerializer.Deserialize<ContentItem>(entry.Json)!;
        item.Id = entry.DocumentId;
        return item;
    }

    internal void Keep(ContentItem item, long readAt)
    {
        var entry = new Entry(JsonSerializer.SerializeToUtf8Bytes(item), item.Id);
        lock (gate)
        {
            if (readAt == generation)
            {
                cache.Set(item.ContentItemId, entry, new MemoryCacheEntryOptions { Size = entry.Json.Length });
            }
        }
    }

    internal void Evict(IEnumerable<string> contentItemIds)
    {
        lock (gate)
        {
            generation++;
            foreach (var id in contentItemIds)
            {
                cache.Remove(id);
            }
        }
    }

    public Task ForgetAsync(IReadOnlyCollection<string>? contentItemIds)
    {
        if (contentItemIds is not null)
        {
            Evict(contentItemIds);
            return Task.CompletedTask;
        }

        lock (gate)
        {
            generation++;
            cache.Clear();
        }

        return Task.CompletedTask;
    }

    public void Dispose() => cache.Dispose();

    private sealed record Entry(byte[] Json, long DocumentId);
}
