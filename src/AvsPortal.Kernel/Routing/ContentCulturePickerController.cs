using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.ContentLocalization;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Localization;

namespace AvsPortal.Kernel.Routing;

/// <summary>Where <c>switch_culture_url</c> leads: to the same content in another language, else back to where the reader was.</summary>
[Area("OrchardCore.ContentLocalization")]
[ResponseCache(NoStore = true)]
internal sealed class ContentCulturePickerController(
    ILocalizationService localization,
    IAutorouteEntries entries,
    IContentManager contents,
    IContentLocalizationManager translations,
    ContentUrls urls) : Controller
{
    public async Task<IActionResult> RedirectToLocalizedContent(string targetCulture, string? contentItemUrl, string? queryStringValue)
    {
        if (!(await localization.GetSupportedCulturesAsync()).Contains(targetCulture, StringComparer.OrdinalIgnoreCase))
        {
            return NotFound();
        }

        Response.Cookies.Append(
            CookieRequestCultureProvider.DefaultCookieName,
            CookieRequestCultureProvider.MakeCookieValue(new Microsoft.AspNetCore.Localization.RequestCulture(targetCulture)),
            new() { IsEssential = true, HttpOnly = true, Secure = Request.IsHttps });

        var there = await TwinUrlAsync(contentItemUrl, targetCulture) ?? (Url.IsLocalUrl(contentItemUrl) ? contentItemUrl : Url.Content("~/"));

        return LocalRedirect(there + (queryStringValue?.StartsWith('?') == true ? queryStringValue : ""));
    }

    private async Task<string?> TwinUrlAsync(string? url, string culture)
    {
        var (found, entry) = await entries.TryGetEntryByPathAsync(url ?? "");
        if (!found || await contents.GetAsync(entry.ContentItemId, VersionOptions.Published) is not { } item || !item.TryGet<LocalizationPart>(out var part))
        {
            return null;
        }

        var twin = await translations.GetContentItemAsync(part.LocalizationSet, culture);

        return twin is { Published: true } ? await urls.GetAsync(twin) : null;
    }
}
