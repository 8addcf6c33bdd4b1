using AvsPortal.Team.Models;
using OrchardCore.Contents;
using OrchardCore.Contents.Security;
using OrchardCore.Security.Permissions;

namespace AvsPortal.Team;

/// <summary>Who may do what. The permissions are Orchard's own for a securable type ("Publish_TeamMember").</summary>
public sealed class Permissions : IPermissionProvider
{
    private static readonly string[] Types = [nameof(TeamMember)];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>([]);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes()
    {
        var editors = Of(CommonPermissions.PublishContent, CommonPermissions.DeleteContent, CommonPermissions.ListContent);
        var authors = Of(CommonPermissions.EditOwnContent, CommonPermissions.DeleteOwnContent, CommonPermissions.ListContent);
        return
        [
            new PermissionStereotype { Name = OrchardCore.OrchardCoreConstants.Roles.Administrator, Permissions = editors },
            new PermissionStereotype { Name = OrchardCore.OrchardCoreConstants.Roles.Editor, Permissions = editors },
            new PermissionStereotype { Name = OrchardCore.OrchardCoreConstants.Roles.Author, Permissions = authors },
        ];
    }

    private static Permission[] Of(params Permission[] permissions) =>
    [
        .. Types.SelectMany(type => permissions.Select(permission => ContentTypePermissionsHelper.CreateDynamicPermission(
            ContentTypePermissionsHelper.PermissionTemplates[permission.Name], type))),
    ];
}
