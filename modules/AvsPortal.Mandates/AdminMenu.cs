using AvsPortal.Mandates.Models;
using Microsoft.Extensions.Localization;
using OrchardCore.Contents;
using OrchardCore.Contents.Security;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;

namespace AvsPortal.Mandates;

public sealed class AdminMenu(IStringLocalizer<AdminMenu> S) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Portal"], "1", portal => portal
            .Add(S["Mandates"], "6", item => item
                .Url("~/Admin/Contents/ContentItems/" + nameof(Mandate))
                .Permission(ListOf(nameof(Mandate)))
                .LocalNav()));
        return ValueTask.CompletedTask;
    }

    private static Permission ListOf(string contentType) => ContentTypePermissionsHelper.CreateDynamicPermission(
        ContentTypePermissionsHelper.PermissionTemplates[CommonPermissions.ListContent.Name], contentType);
}
