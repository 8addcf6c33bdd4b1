using AvsPortal.Kernel.Identity.SignIn;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.Security;
using OrchardCore.Settings;

namespace AvsPortal.Kernel.Identity.Permissions;

/// <summary>Grants everything to the person whom the site's settings name.</summary>
internal sealed class SuperUserHandler(ISiteService site) : AuthorizationHandler<PermissionRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (context.HasSucceeded || Reader.Id(context.User) is not { Length: > 0 } userId)
        {
            return;
        }

        if (string.Equals((await site.GetSiteSettingsAsync()).SuperUser, userId, StringComparison.OrdinalIgnoreCase))
        {
            context.Succeed(requirement);
        }
    }
}
