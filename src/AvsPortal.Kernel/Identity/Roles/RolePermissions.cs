using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace AvsPortal.Kernel.Identity.Roles;

/// <summary>Names of the permissions that each role holds, for reading by many threads.</summary>
internal sealed class RolePermissions
{
    private readonly Dictionary<string, HashSet<string>> _names = new(StringComparer.OrdinalIgnoreCase);

    internal RolePermissions(IEnumerable<Role> roles)
    {
        foreach (var role in roles)
        {
            _names[role.RoleName] = role.RoleClaims
                .Where(claim => string.Equals(claim.ClaimType, Permission.ClaimType, StringComparison.OrdinalIgnoreCase))
                .Select(claim => claim.ClaimValue)
                .ToHashSet(StringComparer.OrdinalIgnoreCase);
        }
    }

    /// <summary>Null for an unknown role.</summary>
    internal IReadOnlySet<string>? Of(string role) => _names.GetValueOrDefault(role);
}
