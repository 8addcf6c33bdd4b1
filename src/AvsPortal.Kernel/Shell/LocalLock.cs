using OrchardCore.Locking;
using OrchardCore.Locking.Distributed;

namespace AvsPortal.Kernel.Shell;

/// <summary>Locks by name within this process; the portal runs on one node.</summary>
internal sealed class LocalLock : ILocalLock, IDistributedLock
{
    private readonly Lock _guard = new();
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    public async Task<ILocker> AcquireLockAsync(string key, TimeSpan? expiration = null)
        => (await TryAcquireLockAsync(key, Timeout.InfiniteTimeSpan, expiration)).Item1;

    public Task<bool> IsLockAcquiredAsync(string key)
    {
        lock (_guard)
        {
            return Task.FromResult(_entries.TryGetValue(key, out var entry) && entry.Semaphore.CurrentCount == 0);
        }
    }

    public async Task<(ILocker, bool)> TryAcquireLockAsync(string key, TimeSpan timeout, TimeSpan? expiration = null)
    {
        var entry = Rent(key);
        if (await entry.Semaphore.WaitAsync(timeout))
        {
            return (new Locker(this, key, entry, expiration), true);
        }

        Return(key, entry);
        return (null!, false);
    }

    private Entry Rent(string key)
    {
        lock (_guard)
        {
            if (!_entries.TryGetValue(key, out var entry))
            {
                _entries[key] = entry = new Entry();
            }

            entry.Users++;
            return entry;
        }
    }

    private void Return(string key, Entry entry)
    {
        lock (_guard)
        {
            if (--entry.Users == 0)
            {
                _entries.Remove(key);
                entry.Semaphore.Dispose();
            }
        }
    }

    private sealed class Entry
    {
        public SemaphoreSlim Semaphore { get; } = new(1, 1);

        public int Users { get; set; }
    }

    private sealed class Locker : ILocker
    {
        private readonly LocalLock _owner;
        private readonly string _key;
        private readonly Entry _entry;
        private readonly Timer? _expiry;
        private int _released;

        public Locker(LocalLock owner, string key, Entry entry, TimeSpan? expiration)
        {
            _owner = owner;
            _key = key;
            _entry = entry;
            _expiry = expiration is { } span && span != TimeSpan.MaxValue ? new Timer(_ => Dispose(), null, span, Timeout.InfiniteTimeSpan) : null;
        }

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _released, 1) == 0)
            {
                _expiry?.Dispose();
                _entry.Semaphore.Release();
                _owner.Return(_key, _entry);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }
    }
}
