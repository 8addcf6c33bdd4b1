using OrchardCore.Contents;
using OrchardCore.Contents.Security;
using OrchardCore.Security.Permissions;

namespace AvsPortal.Bilingual.Contracts;

/// <summary>
/// Who may do what with a module's content types. The permissions are Orchard's own for securable types ("Publish_TimelineEvent"):
/// administrators and editors publish and delete, authors write their own.
/// </summary>
/// <param name="contentTypes">The module's securable types.</param>
public abstract class ContentTypePermissions(params string[] contentTypes) : IPermissionProvider
{
    /// <summary>None of the module's own: Orchard makes those of a type.</summary>
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

    /// <summary>The permission of one type that stands for a general one: "ListContent_TimelineEvent" for <c>ListContent</c>.</summary>
    public static Permission Of(Permission permission, string contentType) =>
        ContentTypePermissionsHelper.CreateDynamicPermission(ContentTypePermissionsHelper.PermissionTemplates[permission.Name], contentType);

    private Permission[] Of(params Permission[] permissions) =>
        [.. contentTypes.SelectMany(type => permissions.Select(permission => Of(permission, type)))];
}
