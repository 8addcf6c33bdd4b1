using AvsPortal.Organization.Contracts;
using AvsPortal.Organization.Models;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;

namespace AvsPortal.Organization.Services;

/// <summary>The society's values, which the source has lost, and who is in charge of personal information, which the law wants published.</summary>
public sealed class SocietyReminders(SocietyReader society, IStringLocalizer<SocietyReminders> S) : IReminders
{
    private const string Items = "/Admin/Contents/ContentItems/";

    public async ValueTask<IReadOnlyList<Reminder>> ListAsync(string culture)
    {
        var reminders = new List<Reminder>();
        var profile = await society.ProfileAsync(culture);
        if (profile is null)
        {
            reminders.Add(new(S["No profile of the society is published: its pages show neither vision nor mission."], Items + nameof(SocietyProfile), S["Society"]));
        }
        else if (profile.TryGet<SocietyProfile>(out var part) && !part.PrivacyOfficerConfirmed.Value)
        {
            reminders.Add(new(
                S["Who is in charge of the protection of personal information is to be confirmed by the society. Until then the portal names the general director’s office, as the law does when nobody else is appointed. Correct the page if need be, then tick the box in the society’s profile."],
                Items + profile.ContentItemId + "/Edit",
                S["Open the society’s profile"]));
        }

        if ((await society.ValuesAsync(culture)).Count == 0)
        {
            reminders.Add(new(S["The society’s values are missing. Visitors see nothing of them until one is published."], Items + nameof(Value), S["Values"]));
        }

        return reminders;
    }
}
