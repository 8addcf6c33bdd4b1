using AvsPortal.Bilingual.Contracts;
using AvsPortal.Search.Models;
using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace AvsPortal.Search;

public sealed class AdminMenu(IStringLocalizer<AdminMenu> S) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder
            .Add(S["Portal"], "1", portal => portal
                .Add(S["Searches"], "9", item => item
                    .Url("~/" + SearchPage.StatisticsPath)
                    .Permission(Permissions.ViewSearchStatistics)
                    .LocalNav())
                .AddContentList(S["Glossary"], "9.1", nameof(GlossaryEntry))
                .AddContentList(S["Staff picks"], "9.2", nameof(SearchPick)))
            .Add(S["Search index"], "90", entry => entry
                .Url("~/Admin/Search/Index")
                .Permission(Permissions.ManageSearchIndex)
                .LocalNav());
        return ValueTask.CompletedTask;
    }
}
