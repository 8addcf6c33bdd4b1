using AvsPortal.Search.Models;
using Microsoft.Extensions.Localization;
using OrchardCore.Contents;
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
                .Add(S["Glossary"], "9.1", item => item
                    .Url("~/Admin/Contents/ContentItems/" + nameof(GlossaryEntry))
                    .Permission(Permissions.Of(CommonPermissions.ListContent, nameof(GlossaryEntry)))
                    .LocalNav())
                .Add(S["Staff picks"], "9.2", item => item
                    .Url("~/Admin/Contents/ContentItems/" + nameof(SearchPick))
                    .Permission(Permissions.Of(CommonPermissions.ListContent, nameof(SearchPick)))
                    .LocalNav()))
            .Add(S["Search index"], "90", entry => entry
                .Url("~/Admin/Search/Index")
                .Permission(Permissions.ManageSearchIndex)
                .LocalNav());
        return ValueTask.CompletedTask;
    }
}
