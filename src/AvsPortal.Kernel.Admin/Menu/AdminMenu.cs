using AvsPortal.Kernel.Identity.Permissions;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.Contents;
using OrchardCore.Navigation;

namespace AvsPortal.Kernel.Admin.Menu;

/// <summary>The admin's own entries; modules add theirs.</summary>
internal sealed class AdminMenu(IStringLocalizer<AdminMenu> S) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["What needs doing"], "before", entry => entry.Url("~/Admin").Permission(AdminPermissions.AccessAdminPanel));
        builder.Add(S["Content"], NavigationConstants.AdminMenuContentPosition + ".1", entry => entry
            .Url("~/Admin/Contents/ContentItems")
            .Permissions([CommonPermissions.ListContent, CommonPermissions.EditOwnContent]));
        builder.Add(S["Users"], NavigationConstants.AdminMenuSecurityPosition, entry => entry
            .Url("~/Admin/Users/Index")
            .Permission(SitePermissions.ListUsers));
        return ValueTask.CompletedTask;
    }
}
