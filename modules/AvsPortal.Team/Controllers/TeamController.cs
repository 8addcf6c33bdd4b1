using System.Text;
using AvsPortal.Bilingual.Contracts;
using AvsPortal.Team.Models;
using AvsPortal.Team.Services;
using AvsPortal.Team.ViewModels;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.Modules;

namespace AvsPortal.Team.Controllers;

/// <summary>The team's page and its contact cards.</summary>
public sealed class TeamController(
    TeamDirectory directory,
    TeamLinks links,
    ILocalClock clock,
    IAuthorizationService authorization,
    IStringLocalizer<TeamController> S) : Controller
{
    public async Task<IActionResult> Index()
    {
        var today = await clock.TodayAsync();
        var entries = new List<TeamEntry>();
        var people = await directory.ListAsync(today, SiteCultures.Current);
        foreach (var item in people)
        {
            entries.Add(new TeamEntry(item, AwaitsConsent(item) && await authorization.AuthorizeAsync(User, CommonPermissions.EditContent, item)));
        }

        return View(new TeamPage(entries, OrganizationChart.Of(people)));
    }

    public async Task<IActionResult> Card(string id)
    {
        // As the page: only who is in post is to be reached here, by whoever may view them.
        if (await directory.GetAsync(id) is not { } item || !item.TryGet<TeamMember>(out var member) ||
            !TeamDirectory.IsInPost(member, await clock.TodayAsync()) ||
            !await authorization.AuthorizeAsync(User, CommonPermissions.ViewContent, item))
        {
            return NotFound();
        }

        var culture = Twins.CultureOf(item);
        var text = VCard.Write(new VCardContact(
            Uid: Twins.SetOf(item),
            Name: item.DisplayText,
            SortName: PersonNames.Sorted(member.SortName.Text, item.DisplayText),
            JobTitle: member.JobTitle.Text,
            Organization: S["Aluminium Valley Society"],
            Telephone: member.Telephone.Text,
            Extension: member.Extension.Text,
            Email: member.Email.Text,
            Url: $"{Request.Scheme}://{Request.Host}{Request.PathBase}{links.Url(item)}",
            Language: culture));
        return File(Encoding.UTF8.GetBytes(text), "text/vcard; charset=utf-8", links.Anchor(item) + ".vcf");
    }

    private static bool AwaitsConsent(ContentItem item) => item.TryGet<TeamMember>(out var member) && Consent.IsMissing(member);
}
