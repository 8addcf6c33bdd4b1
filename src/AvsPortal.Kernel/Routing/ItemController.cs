using AvsPortal.Kernel.Theming;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.Security.Permissions;

namespace AvsPortal.Kernel.Routing;

/// <summary>The page of a content item.</summary>
[Area("OrchardCore.Contents")]
internal sealed class ItemController(IContentManager contents, IAuthorizationService authorization, ContentShapes shapes, PageLayout layout) : Controller
{
    /// <summary>The published version. Who may not see it gets the login, or 403 when logged in.</summary>
    public Task<IActionResult> Display(string contentItemId) => ShowAsync(contentItemId, VersionOptions.Published, CommonPermissions.ViewContent);

    /// <summary>The latest version, draft or not, for staff.</summary>
    [ResponseCache(NoStore = true)]
    public Task<IActionResult> Preview(string contentItemId) => ShowAsync(contentItemId, VersionOptions.Latest, CommonPermissions.PreviewContent);

    private async Task<IActionResult> ShowAsync(string contentItemId, VersionOptions version, Permission permission)
    {
        var item = await contents.GetAsync(contentItemId, version);
        if (item is null)
        {
            return NotFound();
        }

        var allowed = await authorization.AuthorizeAsync(User, item, new OrchardCore.Security.PermissionRequirement(permission));
        if (!allowed.Succeeded)
        {
            return User.Identity?.IsAuthenticated == true ? Forbid() : Challenge();
        }

        layout.Title.Otherwise = item.DisplayText;

        return new ShapeResult(await shapes.BuildAsync(item, "Detail"));
    }
}
