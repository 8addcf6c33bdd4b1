using OrchardCore.Security.Permissions;

namespace AvsPortal.Search;

/// <summary>Who looks after the index.</summary>
public sealed class SearchIndexPermissions : IPermissionProvider
{
    public static readonly Permission ManageSearchIndex = new("ManageSearchIndex", "Look after the search index");

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>([ManageSearchIndex]);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
        [new PermissionStereotype { Name = OrchardCore.OrchardCoreConstants.Roles.Administrator, Permissions = [ManageSearchIndex] }];
}
