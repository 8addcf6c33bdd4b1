using AvsPortal.Bilingual.Contracts;
using AvsPortal.Organization.Contracts;
using AvsPortal.Team.Models;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.Modules;

namespace AvsPortal.Team.Services;

/// <summary>Whose biography or portrait waits for a consent.</summary>
public sealed class ConsentReminders(TeamDirectory directory, ILocalClock clock, IStringLocalizer<ConsentReminders> S) : IReminders
{
    public async ValueTask<IReadOnlyList<Reminder>> ListAsync(string culture) =>
    [
        .. (await directory.ListAsync(await clock.TodayAsync(), culture))
            .Where(item => item.TryGet<TeamMember>(out var member) && Consent.IsMissing(member))
            .Select(item => new Reminder(
                S["Consent to be recorded: {0}. Until then the biography or the portrait is not shown.", item.DisplayText],
                $"/Admin/Contents/ContentItems/{item.ContentItemId}/Edit",
                S["Open the item"])),
    ];
}
