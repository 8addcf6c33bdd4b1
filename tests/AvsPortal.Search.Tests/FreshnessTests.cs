using AvsPortal.Search.Query;

namespace AvsPortal.Search.Tests;

/// <summary>Age counts where a type asks for it, and only a little.</summary>
public sealed class FreshnessTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    [Fact]
    public void NewOne_ComesFirst_WhereTheTypeAsks()
    {
        using var index = Index();
        Assert.Equal(["old", "new"], Ids(index, "colloque annuel"));
        Assert.Equal(["new", "old"], Ids(index, "colloque annuel", ("Notice", 365)));
        Assert.Equal(["old", "new"], Ids(index, "colloque annuel", ("Page", 365)));
    }

    [Fact]
    public void Words_CountMoreThanAge()
    {
        using var index = Index();
        Assert.Equal("old", Ids(index, "colloque jubilé", ("Notice", 30))[0]);
    }

    [Fact]
    public void WithoutADate_OrFarInTime_NothingBreaks()
    {
        using var index = new TestIndex(
            Notice("none", "Colloque", null), Notice("first", "Colloque", DateOnly.MinValue), Notice("last", "Colloque", DateOnly.MaxValue), Notice("today", "Colloque", Today));
        Assert.Equal(["last", "today"], Ids(index, "colloque", ("Notice", 1)).Take(2).Order(StringComparer.Ordinal));
        Assert.Equal(4, Ids(index, "colloque", ("Notice", int.MaxValue)).Length);
    }

    private static TestIndex Index() => new(
        Notice("old", "Colloque annuel", new DateOnly(2016, 5, 1), "jubilé fêté en mai"),
        Notice("new", "Colloque annuel", new DateOnly(2026, 5, 1), "programme de la rencontre de mai"),
        TestIndex.Page("x", "fr", "Autre chose"));

    private static Index.SearchDocument Notice(string id, string title, DateOnly? date, string body = "") => TestIndex.Page(id, "fr", title, body, type: "Notice") with { Date = date };

    private static string[] Ids(TestIndex index, string text, params (string Type, int Days)[] halfLives) =>
    [
        .. index.Engine.Search(new SearchRequest
        {
            Text = text, Culture = "fr", Audiences = ["everyone"], HalfLives = halfLives.ToDictionary(life => life.Type, life => life.Days), Today = Today,
        }).Hits.Select(hit => hit.Id),
    ];
}
