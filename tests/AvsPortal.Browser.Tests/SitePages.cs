using System.Xml.Linq;
using Microsoft.Playwright;

namespace AvsPortal.Browser.Tests;

/// <summary>
/// Every page that the running site has for its readers, in one language: those that its sitemap names, so that none is forgotten, and
/// those that no sitemap names. The accessibility statement says that these are tested: change both together.
/// </summary>
internal static class SitePages
{
    private static readonly (string French, string English)[] Unlisted =
    [
        ("/Login", "/Login"),
        ("/fr/recherche", "/en/search"),
        ("/fr/recherche?q=aluminium", "/en/search?q=aluminium"),
        ("/fr/recherche?q=zzzz", "/en/search?q=zzzz"),
        ("/fr/gouvernance?date=2018-06-01", "/en/governance?date=2018-06-01"),
        ("/fr/gouvernance?date=hier", "/en/governance?date=yesterday"),
        ("/fr/hors-ligne", "/en/offline"),
        ("/fr/sans-traduction?page=%2Fen%2Fcontact", "/en/no-translation?page=%2Ffr%2Fnous-joindre"),
        ("/fr/nulle-part", "/en/nowhere"),
    ];

    /// <summary>Local addresses. Pages whose address says no language (sign-in) come in this one from now on: the page's cookie remembers it.</summary>
    public static async Task<IReadOnlyList<string>> ListAsync(Browser browser, IPage page, string culture)
    {
        await page.GotoAsync($"/langue/{culture}?returnUrl=%2F{culture}");
        var map = XDocument.Parse(await (await page.Context.APIRequest.GetAsync(browser.Url + "/sitemap.xml")).TextAsync());
        var listed = map.Descendants().Where(element => element.Name.LocalName == "loc")
            .Select(place => new Uri(place.Value).PathAndQuery)
            .Where(path => path == "/" + culture || path.StartsWith($"/{culture}/", StringComparison.Ordinal))
            .ToList();
        Assert.InRange(listed.Count, 15, 100);
        return [.. listed, .. Unlisted.Select(pair => culture == "fr" ? pair.French : pair.English)];
    }
}
