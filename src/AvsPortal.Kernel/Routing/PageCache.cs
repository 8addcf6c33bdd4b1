using System.Collections.Concurrent;
using Microsoft.Extensions.Options;

namespace AvsPortal.Kernel.Routing;

/// <summary>
/// Pages by address. Dropping them starts a new generation; a page is kept only if none started since its rendering began,
/// so a change is never hidden by a page rendered before it.
/// </summary>
internal sealed class PageCache(IOptions<PageCacheOptions> options, TimeProvider time) : IPageCache
{
    private readonly Lock _lock = new();
    private volatile ConcurrentDictionary<PageKey, CachedPage> _pages = new();
    private long _generation;
    private long _size;

    public PageCacheOptions Options => options.Value;

    /// <summary>Read before a page is rendered, given back with it.</summary>
    public long Generation => Interlocked.Read(ref _generation);

    public int Count => _pages.Count;

    /// <summary>Milliseconds, never backwards.</summary>
    public long Now => time.GetTimestamp() / (time.TimestampFrequency / 1000);

    public void Clear()
    {
        lock (_lock)
        {
            _generation++;
            _pages = new();
            _size = 0;
        }
    }

    /// <summary>The kept page; null when there is none, when it is too old, or when the caller is the one to render it anew.</summary>
    public CachedPage? Find(in PageKey key)
    {
        if (!_pages.TryGetValue(key, out var page))
        {
            return null;
        }

        var age = Now - page.StoredAt;
        if (age > Options.Fresh.TotalMilliseconds && (age > Options.Lifetime.TotalMilliseconds || page.StartRenewing()))
        {
            return null;
        }

        page.Use();
        return page;
    }

    /// <param name="key">The page's address.</param>
    /// <param name="page">The page.</param>
    /// <param name="generation">The generation when its rendering began.</param>
    public void Keep(in PageKey key, CachedPage page, long generation)
    {
        lock (_lock)
        {
            if (generation != _generation)
            {
                return;
            }

            if (_pages.TryGetValue(key, out var old))
            {
                _size -= old.Size;
            }

            _pages[key] = page;
            _size += page.Size;

            if (_size > Options.Capacity)
            {
                MakeRoom();
            }
        }
    }

    // Pages nobody asked for twice go first (a crawler's, a hundred searches); if that is not enough, all go.
    private void MakeRoom()
    {
        foreach (var (key, page) in _pages)
        {
            if (!page.WasUsed || Now - page.StoredAt > Options.Lifetime.TotalMilliseconds)
            {
                _pages.TryRemove(key, out _);
            }
        }

        _size = _pages.Values.Sum(page => (long)page.Size);
        if (_size > Options.Capacity / 2)
        {
            _pages = new();
            _size = 0;
        }
    }
}
