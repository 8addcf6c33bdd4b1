using System.Globalization;
using AvsPortal.Governance.Models;
using AvsPortal.Governance.ViewModels;
using OrchardCore.ContentManagement;

namespace AvsPortal.Governance.Services;

/// <summary>Draws the terms of the people who are or were on the board to scale.</summary>
public sealed class TermCharts(RoleLabels labels, TermTexts texts)
{
    private const int Scale = 1000;
    private const int Narrowest = 4;
    private const int YearsWithoutTerms = 10;
    private const int LongScale = 20;

    /// <summary>"Until 9999" means without end: the scale goes no further than so many years from now.</summary>
    private const int YearsAhead = 10;

    /// <param name="members">In the order of the rows.</param>
    /// <param name="today">The reader's day.</param>
    public TermChart Of(IReadOnlyCollection<ContentItem> members, DateOnly today)
    {
        var terms = members
            .Select(item => (Item: item, Member: item.GetOrCreate<BoardMember>()))
            .Select(row => (row.Item, row.Member, Term: Term.Of(row.Member)))
            .Where(row => row.Term.SomeDay is not null)
            .ToList();
        var earliest = terms.Count == 0 ? today.AddYears(-YearsWithoutTerms) : terms.Min(row => row.Term.SomeDay!.Value);
        if (earliest > today)
        {
            earliest = today;
        }

        var latest = terms.Select(row => row.Term.To ?? today).Append(today).Max();
        latest = latest > today.AddYears(YearsAhead) ? today.AddYears(YearsAhead) : latest;
        var first = new DateOnly(earliest.Year, 1, 1);
        var span = new DateOnly(latest.Year + 1, 1, 1).DayNumber - first.DayNumber;

        return new TermChart(
            earliest.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            ((today.Year - earliest.Year) * 12) + today.Month - earliest.Month,
            first.Year,
            latest.Year,
            Place(today),
            [.. Enumerable.Range(first.Year + 1, latest.Year - first.Year).Where(IsMarked).Select(year => Place(new DateOnly(year, 1, 1)))],
            [.. terms.Select(row => Bar(row.Item, row.Member, row.Term))]);

        bool IsMarked(int year) => latest.Year - first.Year < LongScale || year % 5 == 0;

        int Place(DateOnly day) => (int)Math.Clamp((long)(day.DayNumber - first.DayNumber) * Scale / span, 0, Scale);

        TermBar Bar(ContentItem item, BoardMember member, Term term)
        {
            // An end that is not recorded reaches today; a start that is not, the start of the scale.
            var start = term.From is { } from ? Place(from) : 0;
            var end = Place(term.To ?? today);
            return new TermBar(
                item.DisplayText, labels.Of(member), RoleLabels.CultureOf(item, member), texts.Text(term),
                start, Math.Max(Narrowest, end - start), BoardRoles.IsOffice(member.Role.Text));
        }
    }
}
