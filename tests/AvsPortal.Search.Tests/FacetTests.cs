using AvsPortal.Search.Index;
using AvsPortal.Search.Query;

namespace AvsPortal.Search.Tests;

public sealed class FacetTests : IDisposable
{
    private readonly TestIndex index = new(
    [
        Page("a", "Mandate", 1999, "History", "Alcoa"),
        Page("b", "Mandate", 2005, "Mandates", "Alcoa"),
        Page("c", "Event", 2005, "History", "Rio Tinto"),
        Page("d", "Event", null, null, null),
        Page("secret", "Event", 2005, "History", "Rio Tinto") with { Audience = "board" },
        Page("other", "Event", 2005, "History", "Rio Tinto") with { Culture = "en" },
    ]);

    public void Dispose() => index.Dispose();

    [Fact]
    public void Counts_AreOfAllResultsTheReaderMayFind()
    {
        var facets = index.Ask("aluminium").Facets;
        Assert.Equal([new("Event", 2), new("Mandate", 2)], facets.Types);
        Assert.Equal([new("2005", 2), new("1999", 1)], facets.Years);
        Assert.Equal([new("History", 2), new("Mandates", 1)], facets.Sections);
        Assert.Equal([new("Alcoa", 2), new("Rio Tinto", 1)], facets.Organizations);
    }

    [Fact]
    public void Value_Chosen_GivesAsManyResultsAsItWasCounted()
    {
        var facets = index.Ask("aluminium fonderie").Facets;
        foreach (var (facet, counts) in new[]
        {
            (Facet.Type, facets.Types), (Facet.Year, facets.Years), (Facet.Section, facets.Sections), (Facet.Organization, facets.Organizations),
        })
        {
            Assert.NotEmpty(counts);
            Assert.All(counts, count => Assert.Equal(count.Count, index.Ask("aluminium fonderie", narrowed: (facet, count.Value)).Total));
        }

        Assert.Equal(["a"], index.Ask("aluminium", narrowed: [(Facet.Type, "Mandate"), (Facet.Section, "History")]).Hits.Select(hit => hit.Id));
    }

    [Fact]
    public void Order_ByDate_IsNewestFirst_AndWhatHasNoneLast() =>
        Assert.Equal("d", index.Ask("aluminium", SearchOrder.Date).Hits.Select(hit => hit.Id).Last());

    /// <summary>Lucene's own order of equal scores follows its segments; the reader's must not.</summary>
    [Fact]
    public void EqualResults_KeepTheirOrder_WhenTheyAreWrittenAgain()
    {
        using var twins = new TestIndex([.. Enumerable.Range(0, 45).Select(i => TestIndex.Page($"p{i}", "fr", "Aluminium"))]);
        string[] before = [.. Enumerable.Range(1, 5).SelectMany(page => twins.Ask("aluminium", page: page).Hits).Select(hit => hit.Id)];
        Assert.Equal(45, before.Distinct(StringComparer.Ordinal).Count());

        twins.Store.Write([.. Enumerable.Range(0, 45).Where(i => i % 3 == 0).Reverse().Select(i => TestIndex.Page($"p{i}", "fr", "Aluminium"))], []);

        Assert.Equal(before, Enumerable.Range(1, 5).SelectMany(page => twins.Ask("aluminium", page: page).Hits).Select(hit => hit.Id));
    }

    private static SearchDocument Page(string id, string type, int? year, string? section, string? organization) =>
        TestIndex.Page(id, "fr", "Aluminium " + id, type: type) with
        {
            Year = year, Section = section, Organization = organization, Date = year is { } known ? new DateOnly(known, 1, 1) : null,
        };
}
