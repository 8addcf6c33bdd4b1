using OrchardCore.Security.Permissions;

namespace OrchardCore.Admin;

public static class AdminPermissions
{
    public static readonly Permission AccessAdminPanel = new("AccessAdminPanel");

    public static readonly Permission ManageAdminSettings = new("ManageAdminSettings");
}
