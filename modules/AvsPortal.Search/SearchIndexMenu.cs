using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace AvsPortal.Search;

public sealed class SearchIndexMenu(IStringLocalizer<SearchIndexMenu> S) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Search index"], "90", entry => entry
            .Url("~/Admin/Search/Index")
            .Permission(SearchIndexPermissions.ManageSearchIndex)
            .LocalNav());
        return ValueTask.CompletedTask;
    }
}
