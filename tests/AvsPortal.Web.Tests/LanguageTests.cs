using System.Net;
using AngleSharp.Html.Dom;
using AvsPortal.Web.Tests.Hosting;

namespace AvsPortal.Web.Tests;

/// <summary>The path's language, the remembered one, and the toggle on every kind of page.</summary>
[Collection(ReadOnlySite.Name)]
public sealed class LanguageTests(SharedPortal portal)
{
    [Theory]
    [InlineData(null, "/fr")]
    [InlineData("en-CA", "/en")]
    [InlineData("de", "/fr")]
    public async Task Root_WithoutAChoice_FollowsTheBrowser_ThenFrench(string? browser, string expected)
    {
        using var client = browser is null ? portal.Host.CreateClient() : portal.Host.CreateClient(browser);
        using var response = await client.GetAsync("/?q=1");
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal(expected + "?q=1", response.Headers.Location!.OriginalString);
        Assert.Contains("Accept-Language", response.Headers.Vary);
    }

    [Fact]
    public async Task Root_FollowsTheLastPageRead_AndADeepLinkWinsOverIt()
    {
        using var client = portal.Host.CreateClient("fr");
        await client.GetPageAsync("/en/history");
        using (var root = await client.GetAsync("/"))
        {
            Assert.Equal("/en", root.Headers.Location!.OriginalString);
        }

        var deep = await client.GetPageAsync("/fr/historique");
        Assert.StartsWith("fr", deep.DocumentElement.GetAttribute("lang"), StringComparison.Ordinal);
        using var again = await client.GetAsync("/");
        Assert.Equal("/fr", again.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Page_SetsTheCookieOnce()
    {
        using var client = portal.Host.CreateClient();
        using var first = await client.GetAsync("/en/history");
        Assert.Contains(first.Headers.GetValues("Set-Cookie"), cookie => cookie.StartsWith("avs_lang=en", StringComparison.Ordinal) && cookie.Contains("samesite=lax", StringComparison.OrdinalIgnoreCase));
        using var second = await client.GetAsync("/en/team");
        Assert.False(second.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("/fr/gouvernance?date=2018-06-01&x=%C3%A9", "/en/governance?date=2018-06-01&x=%C3%A9")]
    [InlineData("/en/search?q=l%27aluminium&page=2", "/fr/recherche?q=l%27aluminium&page=2")]
    [InlineData("/fr/mandats/maillages?a=1", "/en/mandates/networking?a=1")]
    [InlineData("/en/", "/fr")]
    public async Task Toggle_KeepsTheQuery(string path, string expected)
    {
        using var client = portal.Host.CreateClient();
        Assert.Equal(expected, Toggle(await client.GetPageAsync(path)));
    }

    [Fact]
    public async Task Toggle_OfAPageNotFound_IsTheSameErrorInTheOtherLanguage()
    {
        using var client = portal.Host.CreateClient();
        using var response = await client.GetAsync("/fr/nulle-part?x=1");
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        var page = await response.ReadPageAsync();
        Assert.Equal("/en/nulle-part?x=1", Toggle(page));
        Assert.Empty(page.QuerySelectorAll("link[rel=canonical], link[rel=alternate][hreflang]"));
        using var twin = await client.GetAsync("/en/nulle-part?x=1");
        Assert.StartsWith("en", (await twin.ReadPageAsync()).DocumentElement.GetAttribute("lang"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/fr/mandat-soutien", "/fr/mandats/soutien")]
    [InlineData("/en/mandate-support", "/en/mandates/support")]
    [InlineData("/fr/recette-de-tarte-pour-la-fete", null)]
    [InlineData("/en/notes-du-personnel-sur-rien", null)]
    public async Task PageNotFound_SuggestsTitlesLikeTheAddress_AndNothingElse(string path, string? suggested)
    {
        using var client = portal.Host.CreateClient();
        using var response = await client.GetAsync(path);
        var found = (await response.ReadPageAsync()).QuerySelectorAll("main .result a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Equal(suggested is null, found.Count == 0);
        if (suggested is not null)
        {
            Assert.StartsWith(suggested, found[0], StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Toggle_OfAPathWithoutLanguage_ComesBackToItInTheOtherLanguage()
    {
        using var client = portal.Host.CreateClient();
        var page = await client.GetPageAsync("/Login?ReturnUrl=%2Ffr");
        Assert.StartsWith("fr", page.DocumentElement.GetAttribute("lang"), StringComparison.Ordinal);

        using var chosen = await client.GetAsync(Toggle(page));
        Assert.Equal("/Login?ReturnUrl=%2Ffr", chosen.Headers.Location!.OriginalString);
        var english = await client.GetPageAsync(chosen.Headers.Location.OriginalString);
        Assert.StartsWith("en", english.DocumentElement.GetAttribute("lang"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Toggle_OfARefusedLogin_StillLeadsToThePageAskedFor()
    {
        using var client = portal.Host.CreateClient("fr");
        var login = await client.GetPageAsync("/Login?ReturnUrl=%2FAdmin%2FContents%2FContentItems%3Fq%3D%25C3%25A9t%25C3%25A9%26lang%3Dfr");
        using var refused = await client.SubmitAsync(login, "form[action^='/Login']", new() { ["UserName"] = "personne", ["Password"] = "non" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);

        using var chosen = await client.GetAsync(Toggle(await refused.ReadPageAsync()));
        var english = await client.GetPageAsync(chosen.Headers.Location!.OriginalString);
        Assert.StartsWith("en", english.DocumentElement.GetAttribute("lang"), StringComparison.Ordinal);
        Assert.Equal("/Admin/Contents/ContentItems?q=%C3%A9t%C3%A9&lang=fr", english.QuerySelector("[name=ReturnUrl]")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("/langue/en?returnUrl=https%3A%2F%2Fevil.example", "/en")]
    [InlineData("/langue/en?returnUrl=%2F%2Fevil.example", "/en")]
    [InlineData("/langue/fr", "/fr")]
    public async Task ChoiceOfLanguage_NeverLeavesTheSite(string path, string expected)
    {
        using var client = portal.Host.CreateClient();
        using var response = await client.GetAsync(path);
        Assert.Equal(expected, response.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task ChoiceOfALanguageWeDoNotHave_IsNotFound()
    {
        using var client = portal.Host.CreateClient();
        using var response = await client.GetAsync("/langue/de?returnUrl=/fr");
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    /// <summary>Every page that a visitor reaches by links has a toggle that leads to a page which leads back.</summary>
    [Fact]
    public async Task EveryPage_HasAToggle_ThatLeadsThereAndBack()
    {
        using var client = portal.Host.CreateClient();
        var found = new HashSet<string>(StringComparer.Ordinal) { "/fr", "/en" };
        var queue = new Queue<string>(found);
        while (queue.TryDequeue(out var path))
        {
            var page = await client.GetPageAsync(path);
            var other = Toggle(page);
            var back = Toggle(await client.GetPageAsync(other));
            Assert.True(back == path, $"{path} leads to {other}, which leads back to {back}.");
            foreach (var link in page.QuerySelectorAll("a[href^='/fr'], a[href^='/en']").Select(a => a.GetAttribute("href")!.Split('#')[0]))
            {
                if (!link.EndsWith(".vcf", StringComparison.Ordinal) && !link.Contains('?', StringComparison.Ordinal) && found.Add(link))
                {
                    queue.Enqueue(link);
                }
            }
        }

        Assert.True(found.Count >= 24, $"Only {found.Count} pages were found: {string.Join(' ', found)}");
    }

    private static string Toggle(IHtmlDocument page) => page.QuerySelector(".language a")!.GetAttribute("href")!;
}
