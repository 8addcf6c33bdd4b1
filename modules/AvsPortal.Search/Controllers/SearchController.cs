using AvsPortal.Bilingual.Contracts;
using AvsPortal.Search.Models;
using AvsPortal.Search.Services;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace AvsPortal.Search.Controllers;

/// <summary>The page of results, in both languages: a plain form and plain links, that work without a script.</summary>
public sealed class SearchController(IServiceProvider services, IBilingualLinks links) : Controller
{
    public async Task<IActionResult> Index()
    {
        var culture = SiteCultures.Current;
        var question = SearchQuestion.Read(Request.Query, culture);
        var search = services.GetRequiredService<PortalSearch>();
        var view = new SearchPageModel
        {
            Text = question.Text,
            Action = links.PageUrl(SearchPage.Name, culture) ?? "",
            IsIncomplete = search.IsIncomplete,
        };

        // A page of results is not a page of the site: search engines leave it out.
        Response.Headers["X-Robots-Tag"] = "noindex";

        // A host may keep the page until the index signals a change; one with half an index is nobody's to keep.
        if (search.IsIncomplete)
        {
            Response.Headers.CacheControl = "no-store";
        }

        return View(string.IsNullOrWhiteSpace(question.Text)
            ? view
            : await services.GetRequiredService<SearchPageBuilder>().BuildAsync(view, question, await search.AskAsync(question, User)));
    }
}
