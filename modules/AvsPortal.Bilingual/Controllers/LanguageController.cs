using AvsPortal.Bilingual.Contracts;
using AvsPortal.Bilingual.Services;
using Microsoft.AspNetCore.Mvc;

namespace AvsPortal.Bilingual.Controllers;

/// <summary>The toggle of pages whose path says no language.</summary>
public sealed class LanguageController : Controller
{
    public IActionResult Choose(string culture, string? returnUrl)
    {
        if (!SiteCultures.All.Contains(culture))
        {
            return NotFound();
        }

        LanguageCookie.Write(Response, culture);
        Response.Headers.CacheControl = "no-store";
        return LocalRedirect(LanguagePath.Local(returnUrl) ?? "~/" + culture);
    }
}
