using System.Security.Claims;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace Microsoft.AspNetCore.Authorization;

/// <summary>
/// Asks whether somebody holds a permission. Orchard has this class in two assemblies,
/// OrchardCore.Infrastructure.Abstractions and OrchardCore.Contents.Core; here they are one.
/// </summary>
public static class AuthorizationServiceExtensions
{
    /// <summary>Does <paramref name="user"/> hold <paramref name="permission"/>, whatever it is used on?</summary>
    public static Task<bool> AuthorizeAsync(this IAuthorizationService service, ClaimsPrincipal user, Permission permission) =>
        AuthorizeAsync(service, user, permission, resource: null);

    /// <summary>Does <paramref name="user"/> hold <paramref name="permission"/> on <paramref name="resource"/>?</summary>
    /// <param name="service">The authorization service.</param>
    /// <param name="user">Who asks; may be anonymous.</param>
    /// <param name="permission">What is asked.</param>
    /// <param name="resource">A content item, the name of a content type, any other object, or null.</param>
    public static async Task<bool> AuthorizeAsync(this IAuthorizationService service, ClaimsPrincipal user, Permission permission, object resource) =>
        (await service.AuthorizeAsync(user, resource, (IEnumerable<IAuthorizationRequirement>)[new PermissionRequirement(permission)])).Succeeded;

    /// <summary>As <see cref="AuthorizeContentTypeAsync(IAuthorizationService, ClaimsPrincipal, Permission, string, string)"/>.</summary>
    public static Task<bool> AuthorizeContentTypeAsync(this IAuthorizationService service, ClaimsPrincipal user, Permission requiredPermission, ContentTypeDefinition contentTypeDefinition, string owner = null) =>
        service.AuthorizeContentTypeAsync(user, requiredPermission, contentTypeDefinition.Name, owner);

    /// <summary>Does <paramref name="user"/> hold the permission on items of a type?</summary>
    /// <param name="service">The authorization service.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="requiredPermission">A content permission.</param>
    /// <param name="contentType">Technical name of the type.</param>
    /// <param name="owner">User id of the items' owner; null: whoever's.</param>
    public static Task<bool> AuthorizeContentTypeAsync(this IAuthorizationService service, ClaimsPrincipal user, Permission requiredPermission, string contentType, string owner = null) =>
        service.AuthorizeAsync(user, requiredPermission, new ContentItem { ContentType = contentType, Owner = owner });
}
