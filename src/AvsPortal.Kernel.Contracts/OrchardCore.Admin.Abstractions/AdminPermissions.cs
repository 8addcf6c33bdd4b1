using OrchardCore.Security.Permissions;

namespace OrchardCore.Admin;

/// <summary>Permissions of the admin itself.</summary>
public static class AdminPermissions
{
    /// <summary>Enter the admin.</summary>
    public static readonly Permission AccessAdminPanel = new("AccessAdminPanel", "Access admin panel");

    /// <summary>Change the admin's settings.</summary>
    public static readonly Permission ManageAdminSettings = new("ManageAdminSettings", "Manage Admin Settings");
}
