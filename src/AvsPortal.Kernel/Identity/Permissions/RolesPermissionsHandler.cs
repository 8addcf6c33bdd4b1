using System.Security.Claims;
using AvsPortal.Kernel.Identity.Roles;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.Security;
using RoleNames = OrchardCore.OrchardCoreConstants.Roles;

namespace AvsPortal.Kernel.Identity.Permissions;

/// <summary>
/// Grants what roles hold: Anonymous for everybody, Authenticated for whoever is signed in, and the person's own.
/// Read from the roles as they are now and not from the cookie, so that a right taken away is gone at once.
/// </summary>
internal sealed class RolesPermissionsHandler(RoleStore roles) : AuthorizationHandler<PermissionRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (context.HasSucceeded || context.User is null)
        {
            return;
        }

        var held = await roles.GetPermissionsAsync();
        if (Grants(held, RoleNames.Anonymous, requirement)
            || (context.User.Identity?.IsAuthenticated == true && GrantsSignedIn(held, context.User, requirement)))
        {
            context.Succeed(requirement);
        }
    }

    private static bool GrantsSignedIn(RolePermissions held, ClaimsPrincipal user, PermissionRequirement requirement)
    {
        foreach (var identity in user.Identities)
        {
            foreach (var role in identity.FindAll(identity.RoleClaimType))
            {
                if (RoleService.IsAdminRole(role.Value) || Grants(held, role.Value, requirement))
                {
                    return true;
                }
            }
        }

        return Grants(held, RoleNames.Authenticated, requirement);
    }

    private static bool Grants(RolePermissions held, string role, PermissionRequirement requirement) =>
        held.Of(role) is { Count: > 0 } names && GrantingPermissions.Of(requirement.Permission).Any(names.Contains);
}
