using OrchardCore.Admin;
using OrchardCore.ContentLocalization;
using OrchardCore.Media;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;
using RoleNames = OrchardCore.OrchardCoreConstants.Roles;

namespace AvsPortal.Kernel.Identity.Permissions;

/// <summary>Permissions that Orchard's own features bring: the admin, people and roles, languages, media.</summary>
internal sealed class SitePermissions : IPermissionProvider
{
    /// <summary>Create, change, disable people and give them roles.</summary>
    internal static readonly Permission ManageUsers = new("ManageUsers", "Manage Users", isSecurityCritical: true);

    /// <summary>See who has an account.</summary>
    internal static readonly Permission ListUsers = new("ListUsers", "List all users", [ManageUsers]);

    /// <summary>Change what roles may do.</summary>
    internal static readonly Permission ManageRoles = new("ManageRoles", "Managing Roles", isSecurityCritical: true);

    private static readonly Permission[] _all =
    [
        AdminPermissions.AccessAdminPanel, AdminPermissions.ManageAdminSettings, ManageUsers, ListUsers, ManageRoles,
        ContentLocalizationPermissions.LocalizeContent, ContentLocalizationPermissions.LocalizeOwnContent, StandardPermissions.SiteOwner,
        MediaPermissions.ManageMedia, MediaPermissions.ManageMediaFolder, MediaPermissions.ManageOthersMedia, MediaPermissions.ManageOwnMedia,
    ];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(_all);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new() { Name = RoleNames.Administrator, Permissions = _all },
        new()
        {
            Name = RoleNames.Editor,
            Permissions =
            [
                AdminPermissions.AccessAdminPanel, ContentLocalizationPermissions.LocalizeContent, ContentLocalizationPermissions.LocalizeOwnContent,
                MediaPermissions.ManageMedia, MediaPermissions.ManageOwnMedia,
            ],
        },
        new() { Name = RoleNames.Moderator, Permissions = [AdminPermissions.AccessAdminPanel] },
        new()
        {
            Name = RoleNames.Author,
            Permissions = [AdminPermissions.AccessAdminPanel, ContentLocalizationPermissions.LocalizeOwnContent, MediaPermissions.ManageOwnMedia],
        },
        new() { Name = RoleNames.Contributor, Permissions = [AdminPermissions.AccessAdminPanel] },
    ];
}
