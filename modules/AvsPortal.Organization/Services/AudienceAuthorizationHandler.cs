using AvsPortal.Organization.Contracts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Security;

namespace AvsPortal.Organization.Services;

/// <summary>Refuses to show an item to who is not of its audience, whatever else allows it.</summary>
public sealed class AudienceAuthorizationHandler(IServiceProvider services) : AuthorizationHandler<PermissionRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (context.Resource is not IContent { ContentItem: { } item } || !IsView(requirement.Permission.Name) ||
            AudiencePermissions.For(Audiences.Of(item)) is not { } needed)
        {
            return;
        }

        // Asked late: the authorization service is made of its handlers.
        var authorization = services.GetRequiredService<IAuthorizationService>();
        if (!await authorization.AuthorizeAsync(context.User, needed))
        {
            context.Fail(new AuthorizationFailureReason(this, "The item is for another audience."));
        }
    }

    private static bool IsView(string permission) => permission is "ViewContent" or "ViewOwnContent" ||
        permission.StartsWith("View_", StringComparison.Ordinal) || permission.StartsWith("ViewOwn_", StringComparison.Ordinal);
}
