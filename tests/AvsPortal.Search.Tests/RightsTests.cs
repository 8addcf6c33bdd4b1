using AvsPortal.Search.Index;
using CsCheck;

namespace AvsPortal.Search.Tests;

public sealed class RightsTests
{
    [Fact]
    public void Hits_TotalsAndCounts_AreOfTheReadersAudienceOnly()
    {
        using var index = new TestIndex(
            TestIndex.Page("open", "fr", "Aluminium"),
            TestIndex.Page("board", "fr", "Aluminium du conseil", audience: "board"),
            TestIndex.Page("staff", "en", "Aluminium staff", audience: "staff"));

        Assert.Equal(["open"], index.Ids("aluminium"));
        Assert.Equal(1, index.Search("aluminium").Total);
        Assert.Equal(0, index.Search("aluminium").OtherTotal);
        Assert.Equal(2, index.Search("aluminium", audiences: ["everyone", "board"]).Total);
        Assert.Equal(1, index.Search("aluminium", audiences: ["everyone", "staff"]).OtherTotal);
    }

    [Theory]
    [InlineData("arvida-zirconium")]
    [InlineData("arvida zirconium")]
    [InlineData("zirconium-arvida région")]
    public void AWord_ThatOnlyOthersMayRead_IsAsOneThatNobodyWrote(string text)
    {
        SearchDocument[] open = [TestIndex.Page("arvida", "fr", "Arvida"), TestIndex.Page("region", "fr", "La région d’Arvida"), TestIndex.Page("other", "fr", "Autre")];
        using var without = new TestIndex(open);
        using var with = new TestIndex([.. open, TestIndex.Page("secret", "fr", "Zirconium du conseil", audience: "board")]);

        var (one, other) = (without.Search(text), with.Search(text));

        Assert.Equal(one.Total, other.Total);
        Assert.Equal(one.Hits.Select(hit => hit.Id), other.Hits.Select(hit => hit.Id));
        Assert.Contains("arvida", other.Hits.Select(hit => hit.Id));
    }

    [Fact]
    public void Types_TheReaderMayNotView_AreNotFound()
    {
        using var index = new TestIndex(TestIndex.Page("page", "fr", "Aluminium"), TestIndex.Page("minutes", "fr", "Aluminium", type: "Minutes"));

        Assert.Equal(1, index.Search("aluminium", types: ["Page"]).Total);
        Assert.Equal(0, index.Search("aluminium", types: []).Total);
        Assert.Equal(["page"], index.Search("aluminium type:Minutes", types: ["Page"]).Hits.Select(hit => hit.Id));
        Assert.Equal(1, index.Search("aluminium type:minutes", types: ["Page", "Minutes"]).Total);
    }

    [Fact]
    public void Removed_AndReplaced_AreSeenByTheNextSearch()
    {
        using var index = new TestIndex(TestIndex.Page("a", "fr", "Aluminium"));
        index.Store.Write([TestIndex.Page("a", "fr", "Bauxite")], []);
        Assert.Empty(index.Ids("aluminium"));
        Assert.Equal(["a"], index.Ids("bauxite"));
        index.Store.Write([], ["a"]);
        Assert.Empty(index.Ids("bauxite"));
    }

    /// <summary>Random sites and readers against a model: nothing of what is not theirs is in hits, totals or snippets.</summary>
    [Fact]
    public void AnyReader_OfAnySite_SeesOnlyTheirOwn()
    {
        string[] audiences = ["everyone", "partners", "board", "staff"];
        string[] words = ["aluminium", "région", "équipe", "mandat", "forum"];
        var item = Gen.Select(Gen.OneOf(audiences), Gen.OneOf("fr", "en"), Gen.OneOf(words), Gen.OneOf(words));
        var reader = Gen.Select(Gen.OneOf(audiences).Array[0, 3], Gen.OneOf(words), Gen.OneOf("fr", "en"));
        Gen.Select(item.Array[1, 12], reader.Array[5, 10]).Sample(
            (items, readers) =>
            {
                SearchDocument[] site = [.. items.Select((it, i) => TestIndex.Page($"i{i}", it.Item2, it.Item3, it.Item4 + " secret" + i, it.Item1))];
                using var index = new TestIndex(site);
                foreach (var (own, word, culture) in readers)
                {
                    string[] mine = ["everyone", .. own];
                    var expected = site
                        .Where(d => mine.Contains(d.Audience) && d.Culture == culture && (d.Title == word || d.Body.StartsWith(word, StringComparison.Ordinal)))
                        .Select(d => d.Id).Order().ToList();
                    var result = index.Search(word, culture, mine);
                    var found = result.Hits.Concat(index.Search(word, culture, mine, page: 2).Hits).Select(hit => hit.Id).Order().ToList();
                    Assert.Equal(expected, found);
                    Assert.Equal(expected.Count, result.Total);
                }
            },
            iter: 40);
    }
}
