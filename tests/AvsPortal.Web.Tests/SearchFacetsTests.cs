using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AvsPortal.Web.Tests.Hosting;

namespace AvsPortal.Web.Tests;

/// <summary>Facets, chips, order and pages of the results: plain links, exact counts, in both languages.</summary>
[Collection(ReadOnlySite.Name)]
public sealed partial class SearchFacetsTests(SharedPortal portal)
{
    public static TheoryData<string, string> Pages() => new() { { "/fr/recherche", "aluminium" }, { "/en/search", "aluminium" } };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task EveryFacet_GivesAsManyResultsAsItSays_AndCanBeTakenBack(string path, string text)
    {
        using var client = portal.Host.CreateClient();
        var all = await client.GetPageAsync($"{path}?q={text}");
        var total = TotalOf(all);
        var links = all.QuerySelectorAll(".facets section ul a:not([hreflang])");
        Assert.True(links.Length > 5, "The facets have hardly any value.");
        foreach (var link in links)
        {
            var count = int.Parse(Digits().Replace(link.QuerySelector(".count")!.TextContent, ""), CultureInfo.InvariantCulture);
            var narrowed = await client.GetPageAsync(link.GetAttribute("href")!);
            Assert.True(count == TotalOf(narrowed), $"{link.Text()} gives {TotalOf(narrowed)} results.");

            var chip = Assert.Single(narrowed.QuerySelectorAll(".chips .chip"));
            Assert.Equal(total, TotalOf(await client.GetPageAsync(chip.GetAttribute("href")!)));
            Assert.Equal(Name(link), Name(chip));
        }
    }

    [Fact]
    public async Task Labels_AreInThePagesLanguage()
    {
        using var client = portal.Host.CreateClient();
        var french = await client.GetPageAsync("/fr/recherche?q=aluminium");
        var english = await client.GetPageAsync("/en/search?q=aluminium");
        Assert.Equal(["Type", "Section", "Année", "Organisme", "Langue"], Headings(french));
        Assert.Equal(["Type", "Section", "Year", "Organization", "Language"], Headings(english));
        Assert.Contains(french.QuerySelectorAll(".facets a"), link => link.Text().StartsWith("Historique", StringComparison.Ordinal));
        Assert.Contains(english.QuerySelectorAll(".facets a"), link => link.Text().StartsWith("History", StringComparison.Ordinal));

        static string[] Headings(IHtmlDocument page) => [.. page.QuerySelectorAll(".facets h3").Select(heading => heading.Text())];
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Pages_HoldEveryResultOnce_InAnOrderThatStays(string path, string text)
    {
        using var client = portal.Host.CreateClient();
        var first = await client.GetPageAsync($"{path}?q={text}");
        List<string> seen = [];
        for (var page = first; page is not null;)
        {
            seen.AddRange(page.QuerySelectorAll(".found > .results .result h2 a").Select(link => link.GetAttribute("href")!));
            var current = page.QuerySelector(".pages [aria-current=page]")!.ParentElement!;
            page = current.NextElementSibling?.QuerySelector("a") is { } next ? await client.GetPageAsync(next.GetAttribute("href")!) : null;
        }

        Assert.Equal(TotalOf(first), seen.Count);
        Assert.Equal(seen.Count, seen.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task ByDate_TheNewestComeFirst()
    {
        using var client = portal.Host.CreateClient();
        var page = await client.GetPageAsync("/fr/recherche?q=aluminium&type=TimelineEvent&sort=date");
        var years = page.QuerySelectorAll(".found > .results .meta").Select(about => int.Parse(Year().Match(about.TextContent).Value, CultureInfo.InvariantCulture)).ToList();
        Assert.True(years.Count > 3);
        Assert.Equal(years.OrderDescending(), years);
        Assert.Equal("Date", page.QuerySelector(".orders [aria-current]")!.Text());
        Assert.Equal("TimelineEvent", page.QuerySelector("main form [name=type]")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("/fr/recherche?q=aluminium&type=NoSuchType", "Retirer le filtre")]
    [InlineData("/en/search?q=aluminium&year=1066", "Remove the filter")]
    public async Task FilterThatLeavesNothing_CanBeTakenBack(string path, string words)
    {
        using var client = portal.Host.CreateClient();
        var page = await client.GetPageAsync(path);
        Assert.Equal(0, TotalOf(page));
        Assert.Contains(words, page.QuerySelector(".chip")!.TextContent, StringComparison.Ordinal);
    }

    private static int TotalOf(IHtmlDocument page) => page.QuerySelector(".found .meta[role=status]") is { } status
        ? int.Parse(Digits().Replace(status.TextContent, ""), CultureInfo.InvariantCulture)
        : 0;

    /// <summary>The value itself: without its count, or without what takes it back.</summary>
    private static string Name(IElement link) => string.Concat(link.ChildNodes.OfType<IText>().Select(text => text.Data)).Trim();

    [GeneratedRegex(@"\D", RegexOptions.None, 1000)]
    private static partial Regex Digits();

    [GeneratedRegex(@"\b(19|20)\d\d\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Year();
}
