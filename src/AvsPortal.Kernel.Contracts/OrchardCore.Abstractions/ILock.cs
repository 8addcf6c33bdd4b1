namespace OrchardCore.Locking;

public interface ILock
{
    Task<ILocker> AcquireLockAsync(string key, TimeSpan? expiration = null);

    Task<bool> IsLockAcquiredAsync(string key);

    Task<(ILocker, bool)> TryAcquireLockAsync(string key, TimeSpan timeout, TimeSpan? expiration = null);
}
