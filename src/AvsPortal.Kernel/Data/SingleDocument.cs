using AvsPortal.Kernel.Data.Nodes;
using AvsPortal.Kernel.Data.Sessions;
using YesSql;

namespace AvsPortal.Kernel.Data;

/// <inheritdoc />
internal sealed class SingleDocument<T>(Session session, SingleDocumentCache cache, IEnumerable<ISingleDocumentObserver> observers, NodeNews nodes)
    : ISingleDocument<T> where T : class, new()
{
    private T? loaded;
    private T? saved;
    private int cancellations;

    public async Task<T> GetAsync()
    {
        ForgetCancelled();
        if ((saved ?? cache.Find<T>()) is { } known)
        {
            return known;
        }

        var evictions = cache.Evictions;
        var document = await session.Store.FindSingleAsync(SessionObjects.TypeName(typeof(T)));
        var read = document is null ? new T() : session.Objects.Read<T>(document);
        cache.TryAdd(read, evictions);
        return read;
    }

    public async Task<T> LoadForUpdateAsync()
    {
        ForgetCancelled();
        return loaded ??= await session.Query<T>().FirstOrDefaultAsync() ?? new T();
    }

    public async Task SaveAsync(T document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (await LoadForUpdateAsync() is var current && !ReferenceEquals(current, document))
        {
            session.Objects.Replace(current, document);
            loaded = document;
        }

        saved = document;
        await session.SaveSingleAsync(document);
        session.AfterCommit(() =>
        {
            cache.Evict<T>();
            saved = null;
            foreach (var observer in observers)
            {
                observer.Committed(typeof(T));
            }

            return nodes.AnnounceAsync(contentItemIds: null);
        });
    }

    private void ForgetCancelled()
    {
        if (cancellations != session.Cancellations)
        {
            cancellations = session.Cancellations;
            (loaded, saved) = (null, null);
        }
    }
}
