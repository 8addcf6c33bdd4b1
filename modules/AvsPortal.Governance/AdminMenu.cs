using AvsPortal.Bilingual.Contracts;
using AvsPortal.Governance.Models;
using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace AvsPortal.Governance;

public sealed class AdminMenu(IStringLocalizer<AdminMenu> S) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Portal"], "1", portal => portal
            .AddContentList(S["Board"], "5", nameof(BoardMember))
            .AddContentList(S["Organizations"], "5.1", nameof(AffiliatedOrganization)));
        return ValueTask.CompletedTask;
    }
}
