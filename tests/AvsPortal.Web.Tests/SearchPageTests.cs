using System.Net;
using System.Text.Json;
using AvsPortal.Web.Tests.Hosting;

namespace AvsPortal.Web.Tests;

/// <summary>The page of results on the seed, in both languages, and its JSON.</summary>
[Collection(ReadOnlySite.Name)]
public sealed class SearchPageTests(SharedPortal portal)
{
    [Theory]
    [InlineData("saguenay lac st jean", "fr", "/fr/historique#2000")]
    [InlineData("Saguenay–Lac-Saint-Jean", "fr", "/fr/historique#2000")]
    [InlineData("saguenay lac st jean", "en", "/en/history#2000")]
    [InlineData("Malika Cherry", "fr", "/fr/equipe#malika-cherry")]
    [InlineData("malika cherry", "en", "/en/team#malika-cherry")]
    [InlineData("cote", "fr", "/fr/gouvernance#patrice-cote")]
    [InlineData("Côté", "en", "/en/governance#patrice-cote")]
    [InlineData("418 669-0003", "fr", "/fr/equipe#malika-cherry")]
    [InlineData("4186690003", "en", "/en/team#malika-cherry")]
    [InlineData("equipementiers", "fr", "/fr/equipe#denis-giguere")]
    [InlineData("EQUIPEMENTIER", "fr", "/fr/equipe#denis-giguere")]
    [InlineData("18 juin 2015", "fr", "/fr/historique#2015")]
    [InlineData("2015-06-18", "en", "/en/history#2015")]
    [InlineData("Trans-Al", "fr", "/fr/historique#1994")]
    [InlineData("transal", "en", "/en/history#1994")]
    public async Task Query_AsPeopleTypeIt_FindsThePage(string text, string culture, string url) =>
        Assert.Contains(url, (await LinksAsync(text, culture)).Take(3));

    [Theory]
    [InlineData("CNRC", "fr")]
    [InlineData("NRC", "fr")]
    [InlineData("C.N.R.C.", "fr")]
    [InlineData("CNRC", "en")]
    [InlineData("NRC", "en")]
    public async Task Acronym_OfEitherLanguage_FindsTheCentre(string text, string culture) =>
        Assert.Contains(culture == "fr" ? "/fr/historique#2004-2005" : "/en/history#2004-2005", await LinksAsync(text, culture));

    [Fact]
    public async Task Aluminium_InAnySpelling_FindsTheSame()
    {
        var expected = await LinksAsync("aluminium", "fr");
        Assert.NotEmpty(expected);
        foreach (var text in new[] { "Aluminum", "l'aluminium", "l’aluminium", "d'aluminium", "L’ALUMINIUM" })
        {
            Assert.Equal(expected, await LinksAsync(text, "fr"));
        }
    }

    [Theory]
    [InlineData("/fr/recherche?q=l%27aluminium&year=1984")]
    [InlineData("/en/search?q=aluminium&page=2")]
    public async Task WhoeverLogsIn_ComesBackToTheSameResults(string address)
    {
        using var client = portal.Host.CreateClient();
        var login = (await client.GetPageAsync(address)).QuerySelector("header a[href^='/Login']")!.GetAttribute("href")!;
        Assert.Equal(address, System.Web.HttpUtility.UrlDecode(login["/Login?returnUrl=".Length..]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("'")]
    [InlineData("\"")]
    [InlineData("-")]
    [InlineData("%")]
    [InlineData("+-&|!(){}[]^~*?:\\/")]
    [InlineData("\uD800")]
    public async Task Query_ThatIsNoWord_GetsAPage(string text)
    {
        using var client = portal.Host.CreateClient();
        Assert.Empty((await client.GetPageAsync("/fr/recherche?q=" + Uri.EscapeDataString(text))).QuerySelectorAll(".result"));
    }

    /// <summary>What was meant is said only of results: here the words in quotes stand nowhere, whatever the slip before them was.</summary>
    [Theory]
    [InlineData("/fr/recherche?q=", "equipementeirs")]
    [InlineData("/en/search?q=", "smeltter")]
    public async Task SlipThatFindsNothing_IsLeftAsTyped_AndNothingIsClaimed(string path, string slip)
    {
        using var client = portal.Host.CreateClient();
        var text = slip + " \"mandats mandates\"";

        var page = await client.GetPageAsync(path + Uri.EscapeDataString(text));

        Assert.Empty(page.QuerySelectorAll(".found .result, .found > .notice:not([role=status]), .did-you-mean"));
        Assert.NotNull(page.QuerySelector(".found > .notice[role=status]"));
        Assert.Equal(text, page.QuerySelector("main input[name=q]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Query_OfTenThousandCharacters_GetsAPage()
    {
        using var client = portal.Host.CreateClient();
        using var response = await client.GetAsync("/fr/recherche?q=" + new string('a', 10_000));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Results_OfTheOtherLanguage_AreCountedWithALink()
    {
        using var client = portal.Host.CreateClient();
        var page = await client.GetPageAsync("/fr/recherche?q=job+cuts");
        var link = page.QuerySelector(".other-language a")!;
        Assert.EndsWith("en anglais", link.Text(), StringComparison.Ordinal);
        Assert.Equal("/en/search?q=job%20cuts", link.GetAttribute("href"));
    }

    [Fact]
    public async Task Words_AreMarked_AndTheTextIsKept()
    {
        using var client = portal.Host.CreateClient();
        var page = await client.GetPageAsync("/fr/recherche?q=" + Uri.EscapeDataString("<b>équipementier</b>"));
        Assert.Equal("<b>équipementier</b>", page.QuerySelector("main input[name=q]")!.GetAttribute("value"));
        Assert.Contains(page.QuerySelectorAll(".result mark"), mark => mark.Text() == "équipementiers");
    }

    [Fact]
    public async Task Json_SaysTheSame()
    {
        using var client = portal.Host.CreateClient();
        using var json = JsonDocument.Parse(await client.GetStringAsync("/api/search?q=aluminium&culture=fr"));
        Assert.Equal(await LinksAsync("aluminium", "fr"), json.RootElement.GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("url").GetString()));
        Assert.True(json.RootElement.GetProperty("total").GetInt32() > 10);
    }

    private async Task<IReadOnlyList<string?>> LinksAsync(string text, string culture)
    {
        using var client = portal.Host.CreateClient();
        var page = await client.GetPageAsync((culture == "fr" ? "/fr/recherche?q=" : "/en/search?q=") + Uri.EscapeDataString(text));
        return [.. page.QuerySelectorAll(".result h2 a").Select(link => link.GetAttribute("href"))];
    }
}
