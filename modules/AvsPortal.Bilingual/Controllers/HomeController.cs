using AvsPortal.Bilingual.Services;
using Microsoft.AspNetCore.Mvc;

namespace AvsPortal.Bilingual.Controllers;

/// <summary>The site's root has no language of its own: it goes to the reader's.</summary>
public sealed class HomeController : Controller
{
    public IActionResult Index()
    {
        Response.Headers.Vary = "Cookie, Accept-Language";
        Response.Headers.CacheControl = "no-store";
        return LocalRedirect($"~/{PathCultureProvider.Choice(Request)}{Request.QueryString}");
    }
}
