using AvsPortal.Bilingual.Contracts;
using AvsPortal.Search.Indexing;
using AvsPortal.Search.Models;
using AvsPortal.Search.Services;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;

namespace AvsPortal.Search.Controllers;

/// <summary>
/// The same search for machines: <c>/api/search?q=…&amp;culture=fr&amp;page=1</c>, with the filters of the page. Same rights, same
/// order; described at <c>/api/search/openapi.json</c>.
/// </summary>
public sealed class SearchApiController(IServiceProvider services) : Controller
{
    // Each host embeds it under a name of its own.
    private static readonly string DescriptionName = typeof(SearchApiController).Assembly.GetManifestResourceNames()
        .Single(name => name.EndsWith("openapi.json", StringComparison.Ordinal));

    [HttpGet]
    [EnableRateLimiting(SearchRateLimit.Name)]
    public async Task<IActionResult> Index(string? culture)
    {
        if (services.GetRequiredService<SharedIndex>().Store.IsBlank)
        {
            // Nothing found would be taken for an answer.
            Response.Headers.RetryAfter = "5";
            return StatusCode(StatusCodes.Status503ServiceUnavailable);
        }

        var question = SearchQuestion.Read(Request.Query, SiteCultures.Of(culture));
        var answer = await services.GetRequiredService<PortalSearch>().AskAsync(question, User);
        Response.Headers["X-Robots-Tag"] = "noindex";
        Response.Headers.CacheControl = "no-store";
        return Json(ApiAnswer.Of(question, answer));
    }

    /// <summary>Counts that a result was opened; nothing of who opened it is read.</summary>
    [HttpPost]
    [IgnoreAntiforgeryToken]
    [EnableRateLimiting(SearchRateLimit.Name)]
    public IActionResult Click([FromForm] string? q, [FromForm] string? culture, [FromForm] int rank)
    {
        // Other sites' pages have nothing to count here.
        if (Request.Headers.TryGetValue("Sec-Fetch-Site", out var site) && site != "same-origin")
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        if (!string.IsNullOrWhiteSpace(q))
        {
            services.GetRequiredService<SearchStatistics>().Clicked(SiteCultures.Of(culture), q, rank);
        }

        return NoContent();
    }

    [HttpGet]
    public IActionResult Description() => File(
        typeof(SearchApiController).Assembly.GetManifestResourceStream(DescriptionName)!, "application/json");
}
