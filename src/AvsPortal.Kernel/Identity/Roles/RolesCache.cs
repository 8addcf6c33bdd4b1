using OrchardCore.Security;

namespace AvsPortal.Kernel.Identity.Roles;

/// <summary>The roles as last committed; asked by every request.</summary>
internal sealed class RolesCache
{
    private volatile Entry? _entry;
    private int _version;

    internal Entry? Current => _entry;

    /// <summary>Number to hand back to <see cref="Fill"/>: what was read before a change is not kept after it.</summary>
    internal int Version => Volatile.Read(ref _version);

    internal void Fill(Entry entry, int version)
    {
        if (Version == version)
        {
            _entry = entry;
        }
    }

    internal void Clear()
    {
        Interlocked.Increment(ref _version);
        _entry = null;
    }

    internal sealed record Entry(IReadOnlyList<Role> Roles, RolePermissions Permissions);
}
