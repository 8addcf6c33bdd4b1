using AvsPortal.Bilingual.Contracts;
using AvsPortal.Governance.Models;
using AvsPortal.Organization.Contracts;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.Modules;

namespace AvsPortal.Governance.Services;

/// <summary>Whose organisation, and whose term, is not recorded.</summary>
public sealed class BoardReminders(Board board, ILocalClock clock, IStringLocalizer<BoardReminders> S) : IReminders
{
    public async ValueTask<IReadOnlyList<Reminder>> ListAsync(string culture)
    {
        var reminders = new List<Reminder>();
        var withoutTerm = new List<string>();
        foreach (var item in await board.OnAsync(await clock.TodayAsync(), culture))
        {
            var member = item.GetOrCreate<BoardMember>();
            if (member.Organization.LocalizationSets is not { Length: > 0 })
            {
                reminders.Add(new(S["Organization to be supplied: {0}.", item.DisplayText], $"/Admin/Contents/ContentItems/{item.ContentItemId}/Edit", S["Open the item"]));
            }

            if (Term.Of(member).From is null)
            {
                withoutTerm.Add(item.DisplayText);
            }
        }

        if (withoutTerm.Count > 0)
        {
            reminders.Add(new(
                S["The start of the term is to be supplied for {0}. Until then they are shown on the board of any date.", string.Join(", ", withoutTerm)],
                "/Admin/Contents/ContentItems/" + nameof(BoardMember),
                S["Board"]));
        }

        return reminders;
    }
}
