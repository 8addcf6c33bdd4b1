using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Contents;
using OrchardCore.Contents.Security;
using OrchardCore.Security.Permissions;
using RoleNames = OrchardCore.OrchardCoreConstants.Roles;

namespace AvsPortal.Kernel.Identity.Permissions;

/// <summary>What may be done with content, in general and for each securable type. Who may view is the recipe's to say, as in Orchard.</summary>
internal sealed class ContentPermissions(IContentDefinitionManager definitions) : IPermissionProvider
{
    private static readonly Permission[] _common =
    [
        CommonPermissions.PublishContent, CommonPermissions.PublishOwnContent, CommonPermissions.EditContent, CommonPermissions.EditOwnContent,
        CommonPermissions.DeleteContent, CommonPermissions.DeleteOwnContent, CommonPermissions.ViewContent, CommonPermissions.ViewOwnContent,
        CommonPermissions.PreviewContent, CommonPermissions.PreviewOwnContent, CommonPermissions.CloneContent, CommonPermissions.CloneOwnContent,
        CommonPermissions.ListContent, CommonPermissions.EditContentOwner, CommonPermissions.AccessContentApi,
    ];

    public async Task<IEnumerable<Permission>> GetPermissionsAsync() =>
    [
        .. _common,
        .. from type in await definitions.ListTypeDefinitionsAsync()
           where type.IsSecurable()
           orderby type.Name
           from template in ContentTypePermissionsHelper.PermissionTemplates.Values
           select ContentTypePermissionsHelper.CreateDynamicPermission(template, type),
    ];

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new() { Name = RoleNames.Administrator, Permissions = _common },
        new()
        {
            Name = RoleNames.Editor,
            Permissions =
            [
                CommonPermissions.PublishContent, CommonPermissions.EditContent, CommonPermissions.DeleteContent, CommonPermissions.PreviewContent,
                CommonPermissions.CloneContent, CommonPermissions.ListContent, CommonPermissions.EditContentOwner,
            ],
        },
        new()
        {
            Name = RoleNames.Author,
            Permissions =
            [
                CommonPermissions.PublishOwnContent, CommonPermissions.EditOwnContent, CommonPermissions.DeleteOwnContent,
                CommonPermissions.PreviewOwnContent, CommonPermissions.CloneOwnContent, CommonPermissions.ListContent,
            ],
        },
        new()
        {
            Name = RoleNames.Contributor,
            Permissions =
            [
                CommonPermissions.EditOwnContent, CommonPermissions.PreviewOwnContent, CommonPermissions.CloneOwnContent, CommonPermissions.ListContent,
            ],
        },
    ];
}
