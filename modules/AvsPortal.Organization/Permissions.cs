using AvsPortal.Organization.Contracts;
using OrchardCore.Security.Permissions;

namespace AvsPortal.Organization;

/// <summary>Who reads what is not for everyone. Partners and the board get theirs from the site's recipe.</summary>
public sealed class Permissions : IPermissionProvider
{
    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(
        [AudiencePermissions.ViewPartnerContent, AudiencePermissions.ViewBoardContent, AudiencePermissions.ViewStaffContent]);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new PermissionStereotype { Name = OrchardCore.OrchardCoreConstants.Roles.Administrator, Permissions = [AudiencePermissions.ViewStaffContent] },
        new PermissionStereotype { Name = OrchardCore.OrchardCoreConstants.Roles.Editor, Permissions = [AudiencePermissions.ViewStaffContent] },
        new PermissionStereotype { Name = OrchardCore.OrchardCoreConstants.Roles.Author, Permissions = [AudiencePermissions.ViewStaffContent] },
    ];
}
