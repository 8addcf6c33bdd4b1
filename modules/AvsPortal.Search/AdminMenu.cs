using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace AvsPortal.Search;

public sealed class AdminMenu(IStringLocalizer<AdminMenu> S) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Portal"], "1", portal => portal
            .Add(S["Searches"], "9", item => item
                .Url("~/" + SearchPage.StatisticsPath)
                .Permission(Permissions.ViewSearchStatistics)
                .LocalNav()));
        return ValueTask.CompletedTask;
    }
}
