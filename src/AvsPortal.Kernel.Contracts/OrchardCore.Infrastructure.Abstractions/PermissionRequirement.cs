using Microsoft.AspNetCore.Authorization;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Security;

/// <summary>What an authorization handler is asked: a permission, on the context's resource if there is one.</summary>
public class PermissionRequirement : IAuthorizationRequirement
{
    /// <summary>Creates the requirement; <paramref name="permission"/> is not null.</summary>
    public PermissionRequirement(Permission permission)
    {
        ArgumentNullException.ThrowIfNull(permission);
        Permission = permission;
    }

    /// <summary>The permission asked.</summary>
    public Permission Permission { get; set; }
}
