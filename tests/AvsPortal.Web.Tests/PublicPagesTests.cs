using AvsPortal.Web.Tests.Hosting;

namespace AvsPortal.Web.Tests;

/// <summary>What a visitor finds at each address, in both languages.</summary>
[Collection(ReadOnlySite.Name)]
public sealed class PublicPagesTests(SharedPortal portal)
{
    public static TheoryData<string, string, string> Pages() => new()
    {
        { "/fr", "/en", "fr" },
        { "/fr/la-societe", "/en/the-society", "fr" },
        { "/fr/historique", "/en/history", "fr" },
        { "/fr/equipe", "/en/team", "fr" },
        { "/fr/gouvernance", "/en/governance", "fr" },
        { "/fr/mandats", "/en/mandates", "fr" },
        { "/fr/recherche", "/en/search", "fr" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_IsThere_InItsLanguage_WithATwin(string french, string english, string first)
    {
        Assert.Equal("fr", first);
        using var client = portal.Host.CreateClient();
        foreach (var (path, twin, lang) in new[] { (french, english, "fr"), (english, french, "en") })
        {
            var page = await client.GetPageAsync(path);

            Assert.StartsWith(lang, page.DocumentElement.GetAttribute("lang"), StringComparison.Ordinal);
            Assert.Single(page.QuerySelectorAll("h1"));
            Assert.NotEmpty(page.Title!);
            Assert.Equal(twin, page.QuerySelector(".language a")!.GetAttribute("href"));
            var alternates = page.QuerySelectorAll("link[rel=alternate][hreflang]").ToDictionary(link => link.GetAttribute("hreflang")!, link => link.GetAttribute("href")!, StringComparer.Ordinal);
            Assert.EndsWith(french, alternates["fr"], StringComparison.Ordinal);
            Assert.EndsWith(english, alternates["en"], StringComparison.Ordinal);
            Assert.True(alternates.ContainsKey("x-default"));
            Assert.EndsWith(path, page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), StringComparison.Ordinal);
        }
    }
}
