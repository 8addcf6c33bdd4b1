using AvsPortal.Bilingual.Contracts;
using AvsPortal.Organization.Contracts;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Modules;
using OrchardCore.PublishLater.Models;
using YesSql;

namespace AvsPortal.Organization.Services;

/// <summary>Drafts whose hour has come and that a rule keeps from being published.</summary>
public sealed class ScheduleReminders(ISession session, IClock clock, ILocalClock local, IStringLocalizer<ScheduleReminders> S) : IReminders
{
    private const int Looked = 500;

    // The host looks once a minute.
    private static readonly TimeSpan Grace = TimeSpan.FromMinutes(2);

    public async ValueTask<IReadOnlyList<Reminder>> ListAsync(string culture)
    {
        var reminders = new List<Reminder>();
        var limit = clock.UtcNow - Grace;
        foreach (var item in await session.Query<ContentItem, ContentItemIndex>(index => index.Latest && !index.Published && index.ContentType == "Page").Take(Looked).ListAsync())
        {
            if (item.TryGet<PublishLaterPart>(out var part) && part.ScheduledPublishUtc is { } due && due < limit)
            {
                var day = BilingualFormats.DateLong(DateOnly.FromDateTime((await local.ConvertToLocalAsync(new DateTimeOffset(due, TimeSpan.Zero))).DateTime), culture);
                reminders.Add(new(
                    await WaitsForFrenchAsync(item)
                        ? S["“{0}” was to be published on {1} and waits for its French version: publish that first.", item.DisplayText, day]
                        : S["“{0}” was to be published on {1} and a rule prevents it: publish it by hand to read which.", item.DisplayText, day],
                    $"/Admin/Contents/ContentItems/{item.ContentItemId}/Edit",
                    S["Open it"]));
            }
        }

        return reminders;
    }

    private async Task<bool> WaitsForFrenchAsync(ContentItem item)
    {
        var set = Twins.SetOf(item);
        return Twins.CultureOf(item) == SiteCultures.English &&
            await session.QueryIndex<LocalizedContentItemIndex>(index => index.Published && index.LocalizationSet == set && index.Culture == SiteCultures.French).CountAsync() == 0;
    }
}
