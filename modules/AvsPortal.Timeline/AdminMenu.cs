using AvsPortal.Timeline.Models;
using Microsoft.Extensions.Localization;
using OrchardCore.Contents;
using OrchardCore.Contents.Security;
using OrchardCore.Navigation;

namespace AvsPortal.Timeline;

public sealed class AdminMenu(IStringLocalizer<AdminMenu> S) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        var list = ContentTypePermissionsHelper.CreateDynamicPermission(
            ContentTypePermissionsHelper.PermissionTemplates[CommonPermissions.ListContent.Name], nameof(TimelineEvent));
        builder.Add(S["Portal"], "1", portal => portal
            .Add(S["History"], "3", item => item
                .Url("~/Admin/Contents/ContentItems/" + nameof(TimelineEvent))
                .Permission(list)
                .LocalNav()));
        return ValueTask.CompletedTask;
    }
}
