using AvsPortal.Search.Indexing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace AvsPortal.Search.Controllers;

/// <summary>
/// Tells a load balancer whether this node has anything to search in: <c>/health/search</c> answers 200, or 503 while its first index
/// is being built or fetched. An old index being replaced by a new one is ready.
/// </summary>
public sealed class SearchHealthController(IServiceProvider services) : Controller
{
    [HttpGet]
    public IActionResult Index()
    {
        Response.Headers.CacheControl = "no-store";
        var store = services.GetRequiredService<SharedIndex>().Store;
        return StatusCode(store.IsBlank ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK, new { ready = !store.IsBlank, whole = !store.NeedsRebuild });
    }
}
