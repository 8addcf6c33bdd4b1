using AvsPortal.Governance.Models;
using Microsoft.Extensions.Localization;
using OrchardCore.Contents;
using OrchardCore.Contents.Security;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;

namespace AvsPortal.Governance;

public sealed class AdminMenu(IStringLocalizer<AdminMenu> S) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Portal"], "1", portal => portal
            .Add(S["Board"], "5", item => item
                .Url("~/Admin/Contents/ContentItems/" + nameof(BoardMember))
                .Permission(ListOf(nameof(BoardMember)))
                .LocalNav())
            .Add(S["Organizations"], "5.1", item => item
                .Url("~/Admin/Contents/ContentItems/" + nameof(AffiliatedOrganization))
                .Permission(ListOf(nameof(AffiliatedOrganization)))
                .LocalNav()));
        return ValueTask.CompletedTask;
    }

    private static Permission ListOf(string contentType) => ContentTypePermissionsHelper.CreateDynamicPermission(
        ContentTypePermissionsHelper.PermissionTemplates[CommonPermissions.ListContent.Name], contentType);
}
