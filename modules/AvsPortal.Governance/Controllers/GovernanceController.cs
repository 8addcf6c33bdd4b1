using AvsPortal.Bilingual.Contracts;
using AvsPortal.Governance.Models;
using AvsPortal.Governance.Services;
using AvsPortal.Governance.ViewModels;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.Modules;

namespace AvsPortal.Governance.Controllers;

/// <summary>The board's page, today or on a day of the past.</summary>
public sealed class GovernanceController(Board board, RoleLabels labels, TermTexts terms, TermCharts charts, ILocalClock clock, IAuthorizationService authorization)
    : Controller
{
    private const int LongestDate = 40;

    public async Task<IActionResult> Index(string? date)
    {
        var culture = SiteCultures.Current;
        var asked = date?.Trim() ?? "";
        var day = Days.Parse(asked);
        var today = await clock.TodayAsync();
        var items = await board.OnAsync(day ?? today, culture);
        var members = items.Select(item => (Item: item, Part: item.GetOrCreate<BoardMember>())).ToList();
        var organizations = await board.OrganizationsAsync(members.SelectMany(member => member.Part.Organization.LocalizationSets ?? []), culture);
        var seats = new List<(string? Role, BoardSeat Seat)>();
        foreach (var (item, part) in members)
        {
            seats.Add((part.Role.Text, await SeatAsync(item, part, organizations)));
        }

        return View(new BoardPage(
            Date: asked.Length > LongestDate ? asked[..LongestDate] : asked,
            DateText: day is null ? "" : BilingualFormats.DateLong(day.Value, culture),
            IsWrongDate: asked.Length > 0 && day is null,
            HasUnknownTerms: day is not null && members.Any(member => member.Part.TermFrom.Day() is null),
            Officers: [.. seats.Where(s => BoardRoles.IsOffice(s.Role)).Select(s => s.Seat)],
            Directors: [.. seats.Where(s => !BoardRoles.IsOffice(s.Role) && s.Role != BoardRoles.Observer).Select(s => s.Seat)],
            Observers: [.. seats.Where(s => s.Role == BoardRoles.Observer).Select(s => s.Seat)],
            Terms: charts.Of(await board.AllAsync(culture), today)));
    }

    private async Task<BoardSeat> SeatAsync(ContentItem item, BoardMember part, IReadOnlyDictionary<string, ContentItem> organizations)
    {
        var set = part.Organization.LocalizationSets?.FirstOrDefault();
        var organization = set is not null ? organizations.GetValueOrDefault(set) : null;
        var details = organization?.GetOrCreate<AffiliatedOrganization>();
        return new BoardSeat(
            item,
            labels.Of(part),
            RoleLabels.CultureOf(item, part),
            organization?.DisplayText ?? "",
            organization is null ? "" : Twins.CultureOf(organization),
            details?.Acronym.Text ?? "",
            details?.Website.Text ?? "",
            terms.Text(Term.Of(part)),
            organization is null && await authorization.AuthorizeAsync(User, CommonPermissions.EditContent, item));
    }
}
