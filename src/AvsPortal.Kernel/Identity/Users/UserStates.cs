using System.Collections.Concurrent;
using System.Security.Claims;

namespace AvsPortal.Kernel.Identity.Users;

/// <summary>
/// Who people are now, by user id, so that a signed-in request needs no query. Forgotten when the account changes,
/// and after a minute for what another node changed.
/// </summary>
internal sealed class UserStates(TimeProvider time)
{
    private static readonly TimeSpan _life = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, (State State, long ReadAt)> _states = new(StringComparer.Ordinal);

    internal State? Get(string userId) =>
        _states.TryGetValue(userId, out var entry) && time.GetElapsedTime(entry.ReadAt) < _life ? entry.State : null;

    internal void Set(string userId, State state) => _states[userId] = (state, time.GetTimestamp());

    internal void Forget(string userId) => _states.TryRemove(userId, out _);

    /// <param name="SecurityStamp">What the cookie must carry.</param>
    /// <param name="Principal">Null: unknown or disabled.</param>
    internal sealed record State(string? SecurityStamp, ClaimsPrincipal? Principal);
}
