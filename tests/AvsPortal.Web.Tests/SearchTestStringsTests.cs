using System.Text;
using System.Text.Json;
using AvsPortal.Web.Tests.Hosting;

namespace AvsPortal.Web.Tests;

/// <summary>What people type, in both languages, on the whole portal: the test strings of the domain notes and the complaints about other portals' searches.</summary>
[Collection(ReadOnlySite.Name)]
public sealed class SearchTestStringsTests(SharedPortal portal)
{
    /// <summary>Spellings of one thing: each finds what the first finds, in each language.</summary>
    public static TheoryData<string, string[]> Same() => new()
    {
        { "aluminium", ["Aluminum", "l’aluminium", "l'aluminium", "d'aluminium", "L’ALUMINIUM", "aluminium®"] },
        { "équipementier", ["équipementiers", "equipementier", "EQUIPEMENTIERS", "Équipementiers", "l'équipementier", "e\u0301quipementier"] },
        { "équipements", ["equipements", "Équipements", "EQUIPEMENTS", "e\u0301quipements"] },
        { "Saguenay–Lac-Saint-Jean", ["Saguenay—Lac-Saint-Jean", "Saguenay-Lac-Saint-Jean", "saguenay lac st-jean", "saguenay lac st jean", "Saguenay‑Lac‑Saint‑Jean", "SAGUENAY LAC SAINT JEAN"] },
        { "CQRDA", ["cqrda", "C.Q.R.D.A."] },
        { "Trans-Al", ["TransAl", "trans al", "trans-al", "TRANS-AL"] },
        { "Côté", ["Cote", "côté", "COTE"] },
        { "Déry", ["Dery", "DÉRY"] },
        { "Desgagné", ["desgagne"] },
        { "Geneviève", ["genevieve"] },
        { "Jérémie", ["jeremie"] },
        { "Stéphan", ["stephan"] },
        { "18 juin 2015", ["June 18, 2015", "2015-06-18"] },
        { "418 669-0003", ["4186690003", "(418) 669-0003", "418.669.0003", "418 669 0003"] },
        { "Vallée de l’aluminium®", ["Vallée de l'aluminium", "vallee de l aluminium"] },
        { "niche d’excellence", ["niche d'excellence"] },
    };

    [Theory]
    [MemberData(nameof(Same))]
    public async Task Spellings_FindTheSame(string text, string[] others)
    {
        foreach (var culture in new[] { "fr", "en" })
        {
            var expected = (await AskAsync(text, culture)).Urls.Order().ToArray();
            Assert.NotEmpty(expected);
            foreach (var other in others)
            {
                var found = (await AskAsync(other, culture)).Urls.Order().ToArray();
                Assert.True(expected.SequenceEqual(found, StringComparer.Ordinal), $"“{other}” in {culture} finds\n{string.Join('\n', found)}\nand “{text}”\n{string.Join('\n', expected)}");
            }
        }
    }

    [Theory]
    [InlineData("aluminium", "/fr/la-societe", "/en/the-society")]
    [InlineData("équipementiers", "/fr/equipe#denis-giguere", "/en/team#denis-giguere")]
    [InlineData("saguenay lac st-jean", "/fr/historique#2000", "/en/history#2000")]
    [InlineData("CNRC", "/fr/historique#2004-2005", "/en/history#2004-2005")]
    [InlineData("NRC", "/fr/historique#2004-2005", "/en/history#2004-2005")]
    [InlineData("C.N.R.C.", "/fr/historique#2004-2005", "/en/history#2004-2005")]
    [InlineData("Conseil national de recherches du Canada", "/fr/historique#2004-2005", "/en/history#2004-2005")]
    [InlineData("National Research Council", "/fr/historique#2004-2005", "/en/history#2004-2005")]
    [InlineData("SVA", "/fr/historique#2001", "/en/history#2001")]
    [InlineData("AVS", "/fr/historique#2001", "/en/history#2001")]
    [InlineData("cqrda", "/fr/historique#1993", "/en/history#1993")]
    [InlineData("transal", "/fr/historique#1994", "/en/history#1994")]
    [InlineData("Cote", "/fr/gouvernance#patrice-cote", "/en/governance#patrice-cote")]
    [InlineData("dery", "/fr/gouvernance#gilles-dery", "/en/governance#gilles-dery")]
    [InlineData("desgagne", "/fr/gouvernance#martin-desgagne", "/en/governance#martin-desgagne")]
    [InlineData("genevieve", "/fr/gouvernance#genevieve-giasson", "/en/governance#genevieve-giasson")]
    [InlineData("jeremie", "/fr/equipe#jeremie-cloutier", "/en/team#jeremie-cloutier")]
    [InlineData("stephan", "/fr/gouvernance#stephan-simard", "/en/governance#stephan-simard")]
    [InlineData("hermel", "/fr/gouvernance#hermel-bujold", "/en/governance#hermel-bujold")]
    [InlineData("deveaux", "/fr/gouvernance#marlene-deveaux", "/en/governance#marlene-deveaux")]
    [InlineData("créneau d'excellence", "/fr/mandats/", "/en/mandates/")]
    [InlineData("niche", "/fr/mandats/", "/en/mandates/")]
    [InlineData("cluster", "/fr/mandats/", "/en/mandates/")]
    [InlineData("aluminum processing", "/fr/mandats/", "/en/mandates/")]
    [InlineData("18 juin 2015", "/fr/historique#2015", "/en/history#2015")]
    [InlineData("June 18, 2015", "/fr/historique#2015", "/en/history#2015")]
    [InlineData("2015-06-18", "/fr/historique#2015", "/en/history#2015")]
    [InlineData("1984-92", "/fr/historique#1984-1992", "/en/history#1984-1992")]
    [InlineData("418 669-0003", "/fr/equipe#malika-cherry", "/en/team#malika-cherry")]
    [InlineData("4186690003", "/fr/equipe#malika-cherry", "/en/team#malika-cherry")]
    [InlineData("poste 224", "/fr/equipe#malika-cherry", "/en/team#malika-cherry")]
    [InlineData("Vallée de l’aluminium®", "/fr/la-societe", "/en/the-society")]
    public async Task TestString_FindsItsPage_InBothLanguages(string text, string french, string english)
    {
        await FindsAsync(text, "fr", french);
        await FindsAsync(text, "en", english);
    }

    /// <summary>One letter too few: what was meant is found, or offered.</summary>
    [Theory]
    [InlineData("Deveau", "/fr/gouvernance#marlene-deveaux", "/en/governance#marlene-deveaux")]
    public async Task AlmostRight_IsFoundOrOffered(string text, string french, string english)
    {
        foreach (var (culture, url) in new[] { ("fr", french), ("en", english) })
        {
            var answer = await AskAsync(text, culture);
            var urls = answer.DidYouMean is { } meant ? (await AskAsync(meant, culture)).Urls : answer.Urls;
            Assert.Contains(url, urls);
        }
    }

    /// <summary>Complaint 9: the page of results of a language holds its language only.</summary>
    [Theory]
    [InlineData("aluminium")]
    [InlineData("Alcan")]
    [InlineData("transformation")]
    public async Task Results_AreInThePagesLanguage(string text)
    {
        Assert.All((await AskAsync(text, "fr")).Urls, url => Assert.StartsWith("/fr/", url, StringComparison.Ordinal));
        Assert.All((await AskAsync(text, "en")).Urls, url => Assert.StartsWith("/en/", url, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Toggle_KeepsWordsAndFilters()
    {
        using var client = portal.Host.CreateClient();
        var page = await client.GetPageAsync("/fr/recherche?q=aluminium&type=TimelineEvent&sort=date");
        Assert.Equal("/en/search?q=aluminium&type=TimelineEvent&sort=date", page.QuerySelector(".language a")!.GetAttribute("href"));
    }

    private async Task FindsAsync(string text, string culture, string url)
    {
        var found = (await AskAsync(text, culture)).Urls;
        Assert.True(
            found.Any(link => url.EndsWith('/') ? link.StartsWith(url, StringComparison.Ordinal) : link == url), $"“{text}” in {culture} does not find {url}, but\n{string.Join('\n', found)}");
    }

    private async Task<(string[] Urls, int Total, int OtherTotal, string? DidYouMean)> AskAsync(string text, string culture)
    {
        using var client = portal.Host.CreateClient();
        using var json = JsonDocument.Parse(await client.GetStringAsync($"/api/search?culture={culture}&q={Uri.EscapeDataString(text)}"));
        var root = json.RootElement;
        return (
            [.. root.GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("url").GetString()!)],
            root.GetProperty("total").GetInt32(),
            root.GetProperty("otherTotal").GetInt32(),
            root.GetProperty("didYouMean").GetString());
    }
}
