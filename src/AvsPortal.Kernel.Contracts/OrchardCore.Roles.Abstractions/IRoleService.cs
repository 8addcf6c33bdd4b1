namespace OrchardCore.Security.Services;

/// <summary>Reads the site's roles.</summary>
public interface IRoleService
{
    /// <summary>All roles, the system's included.</summary>
    Task<IEnumerable<IRole>> GetRolesAsync();

    /// <summary>Is it the role that holds every permission?</summary>
    ValueTask<bool> IsAdminRoleAsync(string role) => ValueTask.FromResult(false);

    /// <summary>Is it a role that cannot be removed: Administrator, Authenticated or Anonymous?</summary>
    ValueTask<bool> IsSystemRoleAsync(string role) => ValueTask.FromResult(false);
}
