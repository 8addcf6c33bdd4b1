using AvsPortal.Bilingual.Contracts;
using AvsPortal.Organization.Models;
using AvsPortal.Organization.Services;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using YesSql;

namespace AvsPortal.Organization.Controllers;

public sealed class HomeController(SocietyReader society, YesSql.ISession session) : Controller
{
    private const int LatestMandates = 3;

    public async Task<IActionResult> Index()
    {
        var culture = SiteCultures.Current;
        var profile = await society.ProfileAsync(culture);

        // By the name of the type: the page shows mandates when the site has them, and needs no module for it.
        var mandates = await session
            .Query<ContentItem, LocalizedContentItemIndex>(index => index.Culture == culture && index.Published)
            .With<ContentItemIndex>(index => index.ContentType == "Mandate" && index.Published)
            .OrderByDescending(index => index.PublishedUtc).ThenBy(index => index.DisplayText)
            .Take(LatestMandates)
            .ListAsync();
        return View(new HomeModel(profile, profile is null ? culture : Twins.CultureOf(profile), [.. mandates]));
    }
}
