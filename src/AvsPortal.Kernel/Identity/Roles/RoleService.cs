using OrchardCore.Security;
using OrchardCore.Security.Services;
using RoleNames = OrchardCore.OrchardCoreConstants.Roles;

namespace AvsPortal.Kernel.Identity.Roles;

internal sealed class RoleService(RoleStore store) : IRoleService
{
    public async Task<IEnumerable<IRole>> GetRolesAsync() => await store.ListAsync();

    public ValueTask<bool> IsAdminRoleAsync(string role) => ValueTask.FromResult(IsAdminRole(role));

    public ValueTask<bool> IsSystemRoleAsync(string role) => ValueTask.FromResult(IsSystemRole(role));

    internal static bool IsAdminRole(string? role) => string.Equals(role, RoleNames.Administrator, StringComparison.OrdinalIgnoreCase);

    internal static bool IsSystemRole(string? role) => IsAdminRole(role)
        || string.Equals(role, RoleNames.Authenticated, StringComparison.OrdinalIgnoreCase)
        || string.Equals(role, RoleNames.Anonymous, StringComparison.OrdinalIgnoreCase);
}
