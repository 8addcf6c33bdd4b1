using AngleSharp.Dom;
using AvsPortal.Web.Tests.Hosting;
using static AvsPortal.Web.Tests.SearchPages;

namespace AvsPortal.Web.Tests;

/// <summary>What the page of results says besides the results: the other language, what was meant, how to search. On a site with pages that the seed has not.</summary>
public sealed class SearchAnswersTests : IAsyncLifetime
{
    private PortalHost host = null!;
    private HttpClient visitor = null!;

    public async Task InitializeAsync()
    {
        host = await PortalHost.StartAsync();
        visitor = host.CreateClient();
        await host.PublishPageAsync("Au cœur du molybdène", change: page => Says(page, "<p>Le conseil d’administration du molybdène se réunit. L’administration conseille.</p>"));
        await host.PublishPageAsync("Le vanadium", change: page => Says(page, "<p>Une fonderie au coeur de la région.</p>"));
    }

    public async Task DisposeAsync()
    {
        visitor.Dispose();
        await host.DisposeAsync();
    }

    /// <summary>Complaint 10. French comes first, so only French can be without its twin.</summary>
    [Fact]
    public async Task NothingInEnglish_OffersWhatThereIsInFrench_MarkedAsFrench()
    {
        var page = await visitor.GetPageAsync("/en/search?q=molybdène");

        Assert.Empty(page.QuerySelectorAll(".found > .results .result"));
        var link = page.QuerySelector(".other-language a")!;
        Assert.Equal("1 result in French", link.TextContent);
        Assert.Equal("/fr/recherche?q=molybd%C3%A8ne", link.GetAttribute("href"));
        Assert.Equal("fr", link.GetAttribute("hreflang"));
        var heading = Assert.Single(page.QuerySelectorAll(".other-language .result h2"));
        Assert.Equal("fr", heading.GetAttribute("lang"));
        Assert.Equal("/fr/au-coeur-du-molybdene", heading.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task ResultsInThisLanguage_CountTheOther_AmongTheFacets()
    {
        var language = (await visitor.GetPageAsync("/fr/recherche?q=aluminium")).QuerySelectorAll(".facets section").Single(section => section.QuerySelector("h3")!.TextContent == "Langue");
        Assert.Matches(@"^Français \(\d+\)$", language.QuerySelector("[aria-current]")!.TextContent.Trim());
        Assert.Matches(@"^\d+ résultats en anglais$", language.QuerySelector("a")!.TextContent);
    }

    [Theory]
    [InlineData("cœur")]
    [InlineData("coeur")]
    [InlineData("CŒUR")]
    public async Task Ligature_IsTwoLetters(string text) =>
        Assert.Equal(["/fr/au-coeur-du-molybdene", "/fr/le-vanadium"], (await HitsAsync("/fr/recherche?q=" + Uri.EscapeDataString(text))).Order());

    [Theory]
    [InlineData("« conseil d’administration » molybdène")]
    [InlineData("\"conseil d'administration\" molybdene")]
    [InlineData("“conseil d’administration” molybdène")]
    public async Task Phrase_IsFoundInItsOrder_AndNotInAnother(string text)
    {
        Assert.Equal(["/fr/au-coeur-du-molybdene"], await HitsAsync("/fr/recherche?q=" + Uri.EscapeDataString(text)));
        Assert.Empty(await HitsAsync("/fr/recherche?q=" + Uri.EscapeDataString("\"administration du conseil\" molybdène")));
    }

    [Fact]
    public async Task UnknownWordAmongKnownOnes_IsCorrected_SaidSo_AndCanBeRefused()
    {
        var page = await visitor.GetPageAsync("/fr/recherche?q=vanadium+molybdne");

        var notice = page.QuerySelector(".found .notice")!;
        Assert.StartsWith("Voici les résultats pour «\u00a0vanadium molybdène\u00a0».", notice.TextContent, StringComparison.Ordinal);
        Assert.Equal(["/fr/au-coeur-du-molybdene", "/fr/le-vanadium"], (await HitsAsync("/fr/recherche?q=vanadium+molybdne")).Order());

        var refused = await visitor.GetPageAsync(notice.QuerySelector("a")!.GetAttribute("href")!);
        Assert.Null(refused.QuerySelector(".found .notice"));
        Assert.Equal(["/fr/le-vanadium"], Hits(refused));
        Assert.Equal("/fr/recherche?q=vanadium%20molybd%C3%A8ne", refused.QuerySelector(".did-you-mean a")!.GetAttribute("href"));
        Assert.Contains("Vouliez-vous dire", refused.QuerySelector(".did-you-mean")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NothingKnown_IsSaid_InTheReadersLanguage() => Assert.StartsWith(
        "Rien n’a été trouvé pour «\u00a0molybdne\u00a0». Voici les résultats pour «\u00a0molybdène\u00a0».",
        (await visitor.GetPageAsync("/fr/recherche?q=molybdne")).QuerySelector(".found .notice")!.TextContent,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("/fr/recherche?q=", "type:page molybdène", "/fr/au-coeur-du-molybdene")]
    [InlineData("/fr/recherche?q=", "forum type:événement", "/fr/historique")]
    [InlineData("/fr/recherche?q=", "vanadium -fonderie", null)]
    public async Task Operators_AreWhatThePageSays(string path, string text, string? url)
    {
        var hits = await HitsAsync(path + Uri.EscapeDataString(text));
        Assert.All(hits, hit => Assert.StartsWith(url ?? "nothing is to be found", hit, StringComparison.Ordinal));
        Assert.Equal(url is null, hits.Count == 0);
    }

    private async Task<List<string>> HitsAsync(string address) => Hits(await visitor.GetPageAsync(address));

    private static List<string> Hits(IParentNode page) => [.. page.QuerySelectorAll(".found > .results .result h2 a").Select(link => link.GetAttribute("href")!)];
}
