using AvsPortal.Bilingual.Contracts;
using AvsPortal.Organization.Models;
using AvsPortal.Organization.Services;
using AvsPortal.Search.Contracts;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using YesSql;

namespace AvsPortal.Organization.Controllers;

public sealed class HomeController(SocietyReader society, IContentManager contents, YesSql.ISession session) : Controller
{
    private const int LatestMandates = 3;
    private const int RecentlyPublished = 12;

    public async Task<IActionResult> Index()
    {
        var culture = SiteCultures.Current;
        var profile = await society.ProfileAsync(culture);

        // By the name of the type: the page shows mandates when the site has them, and needs no module for it.
        var mandates = await session
            .Query<ContentItem, LocalizedContentItemIndex>(index => index.Culture == culture && index.Published)
            .With<ContentItemIndex>(index => index.ContentType == "Mandate" && index.Published)
            .OrderByDescending(index => index.PublishedUtc).ThenBy(index => index.DisplayText)
            .Take(RecentlyPublished)
            .ListAsync();
        return View(new HomeModel(profile, profile is null ? culture : Twins.CultureOf(profile), await LatestAsync(mandates)));
    }

    // Of those published together, the ones about the latest years, as search knows them.
    private async Task<IReadOnlyList<ContentItem>> LatestAsync(IEnumerable<ContentItem> mandates)
    {
        var years = new List<(ContentItem Item, int Year)>();
        foreach (var item in mandates)
        {
            years.Add((item, (await contents.PopulateAspectAsync(item, new SearchAspect())).Year ?? 0));
        }

        return [.. years.OrderByDescending(known => known.Year).Take(LatestMandates).Select(known => known.Item)];
    }
}
