namespace OrchardCore.Security.Services;

/// <summary>Usual questions about roles.</summary>
public static class RoleServiceExtensions
{
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
}
