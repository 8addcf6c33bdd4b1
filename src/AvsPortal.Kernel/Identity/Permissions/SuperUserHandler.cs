using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.Security;
using OrchardCore.Settings;

namespace AvsPortal.Kernel.Identity.Permissions;

/// <summary>Grants everything to the person whom the site's settings name.</summary>
internal sealed class SuperUserHandler(ISiteService site) : AuthorizationHandler<PermissionRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (context.HasSucceeded || context.User?.FindFirstValue(ClaimTypes.NameIdentifier) is not { Length: > 0 } userId)
        {
            return;
        }

        if (string.Equals((await site.GetSiteSettingsAsync()).SuperUser, userId, StringComparison.OrdinalIgnoreCase))
        {
            context.Succeed(requirement);
        }
    }
}
