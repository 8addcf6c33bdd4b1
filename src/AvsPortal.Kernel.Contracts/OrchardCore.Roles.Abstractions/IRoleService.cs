using System.Security.Claims;

namespace OrchardCore.Security.Services;

/// <summary>Reads the site's roles.</summary>
public interface IRoleService
{
    /// <summary>Names in upper case.</summary>
    Task<IEnumerable<string>> GetNormalizedRoleNamesAsync();

    /// <summary>The claims of a role, compared without case; empty for an unknown role.</summary>
    Task<IEnumerable<Claim>> GetRoleClaimsAsync(string role, CancellationToken cancellationToken = default);

    /// <summary>All roles, the system's included.</summary>
    Task<IEnumerable<IRole>> GetRolesAsync();

    /// <summary>Is it the role that holds every permission?</summary>
    ValueTask<bool> IsAdminRoleAsync(string role) => ValueTask.FromResult(false);

    /// <summary>Is it a role that cannot be removed: Administrator, Authenticated or Anonymous?</summary>
    ValueTask<bool> IsSystemRoleAsync(string role) => ValueTask.FromResult(false);
}
