using AvsPortal.Team.Models;
using Microsoft.Extensions.Localization;
using OrchardCore.Contents;
using OrchardCore.Contents.Security;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;

namespace AvsPortal.Team;

public sealed class AdminMenu(IStringLocalizer<AdminMenu> S) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Portal"], "1", portal => portal
            .Add(S["Team"], "4", item => item
                .Url("~/Admin/Contents/ContentItems/" + nameof(TeamMember))
                .Permission(ListOf(nameof(TeamMember)))
                .LocalNav()));
        return ValueTask.CompletedTask;
    }

    private static Permission ListOf(string contentType) => ContentTypePermissionsHelper.CreateDynamicPermission(
        ContentTypePermissionsHelper.PermissionTemplates[CommonPermissions.ListContent.Name], contentType);
}
