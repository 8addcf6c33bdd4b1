using AvsPortal.Bilingual.Contracts;
using AvsPortal.Search.Services;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace AvsPortal.Search.Controllers;

/// <summary>The same search for machines: <c>/api/search?q=…&amp;culture=fr&amp;page=1</c>. Same rights, same order.</summary>
public sealed class SearchApiController(IServiceProvider services) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(string? q, string? culture, int page = 1)
    {
        var search = services.GetRequiredService<PortalSearch>();
        var language = SiteCultures.Of(culture);
        var (result, shown) = await search.SearchAsync(q, language, page, User);
        Response.Headers["X-Robots-Tag"] = "noindex";
        return Json(new
        {
            culture = language,
            total = result.Total,
            page = shown,
            pageSize = SearchPage.Size,
            otherCulture = SiteCultures.Other(language),
            otherTotal = result.OtherTotal,
            hits = result.Hits.Select(hit => new { id = hit.Id, type = hit.Type, culture = hit.Culture, url = hit.Url, title = hit.Title, titleHtml = hit.TitleHtml, snippetHtml = hit.SnippetHtml }),
        });
    }
}
