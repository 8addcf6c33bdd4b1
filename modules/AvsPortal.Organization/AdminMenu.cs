using AvsPortal.Bilingual.Contracts;
using AvsPortal.Organization.Contracts;
using AvsPortal.Organization.Models;
using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace AvsPortal.Organization;

public sealed class AdminMenu(IStringLocalizer<AdminMenu> S) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Portal"], "1", portal => portal
            .Add(S["To be confirmed"], "0", item => item.Url("~/Admin/Reminders").Permission(AudiencePermissions.ViewStaffContent).LocalNav())
            .AddContentList(S["Pages"], "1", "Page")
            .AddContentList(S["Society"], "2", nameof(SocietyProfile))
            .AddContentList(S["Values"], "2.5", nameof(Value)));
        return ValueTask.CompletedTask;
    }
}
