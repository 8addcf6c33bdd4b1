using System.Security.Cryptography;
using AvsPortal.Kernel.Identity.Users;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using OrchardCore.Modules;
using OrchardCore.Users.Models;
using YesSql;

namespace AvsPortal.Kernel.Identity.SignIn;

/// <summary>
/// Checks a name and a password. Whatever is wrong (unknown name, password, locked, disabled) takes the same time
/// and gives the same answer, so that nobody learns who has an account.
/// </summary>
internal sealed class PasswordSignIn(
    UserAccounts accounts, ISession session, IPasswordHasher<User> hasher, IClock clock, ILogger<PasswordSignIn> logger)
{
    internal const int FailuresBeforeLockout = 5;

    internal static readonly TimeSpan Lockout = TimeSpan.FromMinutes(5);

    private static readonly Lazy<string> _nobodysHash = new(() =>
        new PasswordHasher<User>().HashPassword(new User(), Convert.ToHexString(RandomNumberGenerator.GetBytes(16))));

    // Attempts on one account go one after the other, or simultaneous guesses would count as one.
    private static readonly SemaphoreSlim[] _turns = [.. Enumerable.Range(0, 64).Select(_ => new SemaphoreSlim(1))];

    /// <summary>The person, or null when they may not come in.</summary>
    internal async Task<User?> CheckAsync(string? nameOrEmail, string? password)
    {
        var key = UserAccounts.Normalize(nameOrEmail) ?? "";
        var turn = _turns[(uint)StringComparer.Ordinal.GetHashCode(key) % _turns.Length];
        await turn.WaitAsync();
        try
        {
            return await CheckInTurnAsync(key, password ?? "");
        }
        finally
        {
            turn.Release();
        }
    }

    private async Task<User?> CheckInTurnAsync(string key, string password)
    {
        var user = await accounts.FindAsync(key);
        var result = hasher.VerifyHashedPassword(user ?? new User(), user?.PasswordHash ?? _nobodysHash.Value, password);
        if (user is null)
        {
            return null;
        }

        if (!user.IsEnabled || user.LockoutEndUtc > clock.UtcNow)
        {
            logger.LogWarning("Refused the login of {UserId}: disabled or locked", user.UserId);
            return null;
        }

        if (result == PasswordVerificationResult.Failed)
        {
            await CountFailureAsync(user);
            return null;
        }

        if (user.AccessFailedCount > 0 || user.LockoutEndUtc is not null || result == PasswordVerificationResult.SuccessRehashNeeded)
        {
            (user.AccessFailedCount, user.LockoutEndUtc) = (0, null);
            user.PasswordHash = result == PasswordVerificationResult.SuccessRehashNeeded ? hasher.HashPassword(user, password) : user.PasswordHash;
            await accounts.SaveAsync(user);
        }

        return user;
    }

    private async Task CountFailureAsync(User user)
    {
        user.AccessFailedCount++;
        if (user.IsLockoutEnabled && user.AccessFailedCount >= FailuresBeforeLockout)
        {
            (user.AccessFailedCount, user.LockoutEndUtc) = (0, clock.UtcNow + Lockout);
            logger.LogWarning("Locked {UserId} after {Count} wrong passwords", user.UserId, FailuresBeforeLockout);
        }

        await accounts.SaveAsync(user);

        // Committed before the next attempt may look, whatever becomes of this request.
        await session.SaveChangesAsync();
    }
}
