using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Localization;

namespace AvsPortal.Kernel.Admin.Shared;

/// <summary>
/// Changes the language of the admin and goes back to the same page. Anyone may: who is refused at its door reads that in the admin's
/// frame, whose toggle leads here.
/// </summary>
[Area("AvsPortal.Kernel.Admin")]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class LanguageController(ILocalizationService localization) : Controller
{
    [HttpGet("/Admin/Language")]
    public async Task<IActionResult> Change(string culture, string? returnUrl = null)
    {
        if ((await localization.GetSupportedCulturesAsync()).Contains(culture, StringComparer.OrdinalIgnoreCase))
        {
            Response.Cookies.Append(
                AdminCultureProvider.CookieName,
                CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(culture)),
                new CookieOptions { MaxAge = TimeSpan.FromDays(365), IsEssential = true, SameSite = SameSiteMode.Lax, Path = "/Admin", Secure = Request.IsHttps });
        }

        return LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl : "/Admin");
    }
}
