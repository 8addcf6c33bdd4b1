using OrchardCore.Security.Permissions;

namespace AvsPortal.Search;

/// <summary>Who may see how the search is used.</summary>
public sealed class Permissions : IPermissionProvider
{
    public static readonly Permission ViewSearchStatistics = new("ViewSearchStatistics", "View search statistics");

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>([ViewSearchStatistics]);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new PermissionStereotype { Name = OrchardCore.OrchardCoreConstants.Roles.Administrator, Permissions = [ViewSearchStatistics] },
        new PermissionStereotype { Name = OrchardCore.OrchardCoreConstants.Roles.Editor, Permissions = [ViewSearchStatistics] },
    ];
}
