using AvsPortal.Timeline.Models;
using OrchardCore.Contents;
using OrchardCore.Contents.Security;
using OrchardCore.Security.Permissions;

namespace AvsPortal.Timeline;

/// <summary>Who may do what with events. The permissions are Orchard's own for a securable type ("Publish_TimelineEvent").</summary>
public sealed class Permissions : IPermissionProvider
{
    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>([]);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes()
    {
        Permission[] editors = [Of(CommonPermissions.PublishContent), Of(CommonPermissions.DeleteContent), Of(CommonPermissions.ListContent)];
        Permission[] authors = [Of(CommonPermissions.EditOwnContent), Of(CommonPermissions.DeleteOwnContent), Of(CommonPermissions.ListContent)];
        return
        [
            new PermissionStereotype { Name = OrchardCore.OrchardCoreConstants.Roles.Administrator, Permissions = editors },
            new PermissionStereotype { Name = OrchardCore.OrchardCoreConstants.Roles.Editor, Permissions = editors },
            new PermissionStereotype { Name = OrchardCore.OrchardCoreConstants.Roles.Author, Permissions = authors },
        ];
    }

    private static Permission Of(Permission permission) => ContentTypePermissionsHelper.CreateDynamicPermission(
        ContentTypePermissionsHelper.PermissionTemplates[permission.Name], nameof(TimelineEvent));
}
