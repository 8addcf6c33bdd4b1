using AvsPortal.Bilingual.Contracts;
using AvsPortal.Organization.Contracts;
using AvsPortal.Timeline.Indexes;
using AvsPortal.Timeline.Models;
using AvsPortal.Timeline.Services;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.ContentManagement;
using YesSql;

namespace AvsPortal.Timeline.Controllers;

public sealed class HistoryController(YesSql.ISession session, IEnumerable<ISocietyIntroduction> introductions) : Controller
{
    /// <summary>The whole history on one page: it is read, searched and printed as one text.</summary>
    public async Task<IActionResult> Index()
    {
        var culture = SiteCultures.Current;
        var events = await session
            .Query<ContentItem, TimelineEventIndex>(index => index.Published)
            .ListAsync();

        // The society's introduction tells its history; without the Organization feature the page starts with its events.
        var introduction = introductions.FirstOrDefault() is { } society ? await society.GetAsync(culture) : null;
        return View(new HistoryModel(introduction, TimelineOrder.ByDecade(Twins.ForReader(events, culture))));
    }
}
