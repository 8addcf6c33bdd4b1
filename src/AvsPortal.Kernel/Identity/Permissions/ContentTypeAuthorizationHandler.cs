using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Contents;
using OrchardCore.Contents.Security;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace AvsPortal.Kernel.Identity.Permissions;

/// <summary>
/// With a content item, or a content type, as the resource: grants the permission when its variant for the type is held
/// (Edit_Page for EditContent), and for the item's owner when the "own" variant is (EditOwn_Page).
/// </summary>
internal sealed class ContentTypeAuthorizationHandler(IServiceProvider services) : AuthorizationHandler<PermissionRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (context.HasSucceeded || context.User is null || TypeOf(context.Resource) is not { Length: > 0 } type)
        {
            return;
        }

        // Asked from the container here: the authorization service is made of its handlers.
        var authorization = services.GetRequiredService<IAuthorizationService>();
        var asked = requirement.Permission;
        if (OfType(asked, type) is { } ofType && await authorization.AuthorizeAsync(context.User, ofType))
        {
            context.Succeed(requirement);
        }
        else if (CommonPermissions.OwnerPermissionsByName.TryGetValue(asked.Name, out var own)
            && await authorization.AuthorizeAsync(context.User, OfType(own, type) ?? own)
            && Owns(context.User, context.Resource))
        {
            // Who owns it is asked last: the question makes a page personal.
            context.Succeed(requirement);
        }
    }

    private static Permission? OfType(Permission permission, string type)
        => ContentTypePermissionsHelper.ConvertToDynamicPermission(permission) is { } template
            ? ContentTypePermissionsHelper.CreateDynamicPermission(template, type)
            : null;

    private static string? TypeOf(object? resource) => resource switch
    {
        ContentItem item => item.ContentType,
        ContentTypeDefinition definition => definition.Name,
        string name => name,
        _ => null,
    };

    private static bool Owns(ClaimsPrincipal user, object? resource) =>
        resource is ContentItem { Owner.Length: > 0 } item
        && string.Equals(user.FindFirstValue(ClaimTypes.NameIdentifier), item.Owner, StringComparison.OrdinalIgnoreCase);
}
