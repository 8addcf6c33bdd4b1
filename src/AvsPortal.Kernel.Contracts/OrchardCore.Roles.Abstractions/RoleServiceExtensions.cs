using Microsoft.AspNetCore.Authorization;
using OrchardCore.Security.Permissions;
using System.Security.Claims;

namespace OrchardCore.Security.Services;

public static class RoleServiceExtensions
{
    public static Task<IEnumerable<IRole>> GetAccessibleRolesAsync(this IRoleService roleService, IAuthorizationService authorizationService, ClaimsPrincipal user, Permission permission) => throw new NotImplementedException();

    public static Task<IEnumerable<IRole>> GetAssignableRolesAsync(this IRoleService roleService) => throw new NotImplementedException();

    public static Task<IEnumerable<string>> GetRoleNamesAsync(this IRoleService roleService) => throw new NotImplementedException();
}
