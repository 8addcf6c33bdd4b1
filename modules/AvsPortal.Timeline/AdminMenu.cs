using AvsPortal.Bilingual.Contracts;
using AvsPortal.Timeline.Models;
using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace AvsPortal.Timeline;

public sealed class AdminMenu(IStringLocalizer<AdminMenu> S) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Portal"], "1", portal => portal
            .AddContentList(S["History"], "3", nameof(TimelineEvent)));
        return ValueTask.CompletedTask;
    }
}
