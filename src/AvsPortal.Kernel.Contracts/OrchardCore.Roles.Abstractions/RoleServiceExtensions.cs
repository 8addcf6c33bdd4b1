using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Security.Services;

/// <summary>Usual questions about roles.</summary>
public static class RoleServiceExtensions
{
    /// <summary>The assignable roles for which <paramref name="user"/> holds <paramref name="permission"/>; the role is the resource.</summary>
    public static async Task<IEnumerable<IRole>> GetAccessibleRolesAsync(this IRoleService roleService, IAuthorizationService authorizationService, ClaimsPrincipal user, Permission permission)
    {
        var roles = new List<IRole>();
        foreach (var role in await roleService.GetAssignableRolesAsync())
        {
            if (await authorizationService.AuthorizeAsync(user, permission, role))
            {
                roles.Add(role);
            }
        }

        return roles;
    }

    /// <summary>The roles that a person can be given: all but Anonymous and Authenticated, which go by themselves.</summary>
    public static async Task<IEnumerable<IRole>> GetAssignableRolesAsync(this IRoleService roleService)
    {
        var roles = new List<IRole>();
        foreach (var role in await roleService.GetRolesAsync())
        {
            if (await roleService.IsAdminRoleAsync(role.RoleName) || !await roleService.IsSystemRoleAsync(role.RoleName))
            {
                roles.Add(role);
            }
        }

        return roles;
    }

    /// <summary>The names of all roles, sorted.</summary>
    public static async Task<IEnumerable<string>> GetRoleNamesAsync(this IRoleService roleService) =>
        (await roleService.GetRolesAsync()).Select(role => role.RoleName).Order(StringComparer.OrdinalIgnoreCase);
}
