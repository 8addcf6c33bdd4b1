using OrchardCore.Security.Permissions;

namespace AvsPortal.Team;

public sealed class Permissions : IPermissionProvider
{
    /// <summary>Sees the team in the admin, and on the page what is missing.</summary>
    public static readonly Permission ManageTeam = new("ManageTeam", "Manage the team");

    private static readonly Permission[] All = [ManageTeam];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(All);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new() { Name = "Administrator", Permissions = All },
        new() { Name = "Editor", Permissions = All },
    ];
}
