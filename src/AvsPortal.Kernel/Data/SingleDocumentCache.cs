using System.Collections.Concurrent;
using AvsPortal.Kernel.Data.Nodes;

namespace AvsPortal.Kernel.Data;

/// <summary>The shell's copies of single documents, for reading.</summary>
internal sealed class SingleDocumentCache : INodeMemory
{
    private readonly ConcurrentDictionary<Type, object> documents = [];
    private long evictions;

    /// <summary>To be read before a document is, and handed to <see cref="TryAdd"/>.</summary>
    internal long Evictions => Interlocked.Read(ref evictions);

    internal T? Find<T>() where T : class => documents.TryGetValue(typeof(T), out var document) ? (T)document : null;

    /// <summary>Keeps a document unless one was evicted since it was read: it could be the older one.</summary>
    internal void TryAdd<T>(T document, long evictionsBefore) where T : class
    {
        lock (documents)
        {
            if (evictions == evictionsBefore)
            {
                documents[typeof(T)] = document;
            }
        }
    }

    public Task ForgetAsync(IReadOnlyCollection<string>? contentItemIds)
    {
        if (contentItemIds is null)
        {
            lock (documents)
            {
                Interlocked.Increment(ref evictions);
                documents.Clear();
            }
        }

        return Task.CompletedTask;
    }

    internal void Evict<T>()
    {
        lock (documents)
        {
            Interlocked.Increment(ref evictions);
            documents.TryRemove(typeof(T), out _);
        }
    }
}
