using AvsPortal.Bilingual.Contracts;
using AvsPortal.Mandates.Models;
using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace AvsPortal.Mandates;

public sealed class AdminMenu(IStringLocalizer<AdminMenu> S) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Portal"], "1", portal => portal
            .AddContentList(S["Mandates"], "6", nameof(Mandate)));
        return ValueTask.CompletedTask;
    }
}
