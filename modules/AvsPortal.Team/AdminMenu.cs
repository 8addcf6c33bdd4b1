using AvsPortal.Bilingual.Contracts;
using AvsPortal.Team.Models;
using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace AvsPortal.Team;

public sealed class AdminMenu(IStringLocalizer<AdminMenu> S) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Portal"], "1", portal => portal
            .AddContentList(S["Team"], "4", nameof(TeamMember)));
        return ValueTask.CompletedTask;
    }
}
