using AvsPortal.Team.Models;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace AvsPortal.Team;

public sealed class AdminMenu(IStringLocalizer<AdminMenu> S) : AdminNavigationProvider
{
    private static readonly RouteValueDictionary List = new()
    {
        ["area"] = "OrchardCore.Contents",
        ["contentTypeId"] = nameof(TeamMember),
    };

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Society"], "1", society => society
            .Add(S["Team"], "3", team => team
                .Action("List", "Admin", List)
                .Permission(Permissions.ManageTeam)
                .LocalNav()));
        return ValueTask.CompletedTask;
    }
}
