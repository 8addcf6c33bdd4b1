using AvsPortal.Organization.Models;
using Microsoft.Extensions.Localization;
using OrchardCore.Contents;
using OrchardCore.Contents.Security;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;

namespace AvsPortal.Organization;

public sealed class AdminMenu(IStringLocalizer<AdminMenu> S) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Portal"], "1", portal => portal
            .Add(S["Pages"], "1", item => Link(item, "Page"))
            .Add(S["Society"], "2", item => Link(item, nameof(SocietyProfile)))
            .Add(S["Values"], "2.5", item => Link(item, nameof(Value))));
        return ValueTask.CompletedTask;
    }

    private static void Link(NavigationItemBuilder item, string type) => item
        .Url("~/Admin/Contents/ContentItems/" + type)
        .Permission(List(type))
        .LocalNav();

    private static Permission List(string type) => ContentTypePermissionsHelper.CreateDynamicPermission(
        ContentTypePermissionsHelper.PermissionTemplates[CommonPermissions.ListContent.Name], type);
}
