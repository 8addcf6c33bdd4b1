using AvsPortal.Kernel.Identity.SignIn;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.Security;

namespace AvsPortal.Kernel.Identity.Permissions;

/// <summary>Grants what the person's own claims hold.</summary>
internal sealed class PermissionHandler(IPermissionGrantingService granting) : AuthorizationHandler<PermissionRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (!context.HasSucceeded && context.User?.Identity?.IsAuthenticated == true && granting.IsGranted(requirement, Reader.Claims(context.User)))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}
