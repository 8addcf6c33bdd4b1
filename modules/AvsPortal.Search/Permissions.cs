using AvsPortal.Bilingual.Contracts;
using AvsPortal.Search.Models;
using OrchardCore.Contents;
using OrchardCore.Security.Permissions;

namespace AvsPortal.Search;

/// <summary>
/// Who may see how the search is used, look after its index, and tell it what words mean. For the last the permissions are Orchard's
/// own for a securable type ("Publish_GlossaryEntry").
/// </summary>
public sealed class Permissions : IPermissionProvider
{
    public static readonly Permission ViewSearchStatistics = new("ViewSearchStatistics", "View search statistics");
    public static readonly Permission ManageSearchIndex = new("ManageSearchIndex", "Look after the search index");

    private static readonly string[] Types = [nameof(GlossaryEntry), nameof(SearchPick)];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>([ViewSearchStatistics, ManageSearchIndex]);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes()
    {
        Permission[] editors =
        [
            ViewSearchStatistics,
            .. Types.SelectMany(type => new[] { CommonPermissions.PublishContent, CommonPermissions.DeleteContent, CommonPermissions.ListContent }
                .Select(permission => ContentTypePermissions.Of(permission, type))),
        ];
        return
        [
            new PermissionStereotype { Name = OrchardCore.OrchardCoreConstants.Roles.Administrator, Permissions = [ManageSearchIndex, .. editors] },
            new PermissionStereotype { Name = OrchardCore.OrchardCoreConstants.Roles.Editor, Permissions = editors },
        ];
    }
}
