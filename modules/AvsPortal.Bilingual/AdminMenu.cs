using Microsoft.Extensions.Localization;
using OrchardCore.Contents;
using OrchardCore.Navigation;

namespace AvsPortal.Bilingual;

public sealed class AdminMenu(IStringLocalizer<AdminMenu> S) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Translations"], NavigationConstants.AdminMenuContentPosition + ".2", item => item
            .Url("~/Admin/Translations")
            .Permission(CommonPermissions.ListContent)
            .LocalNav());
        return ValueTask.CompletedTask;
    }
}
