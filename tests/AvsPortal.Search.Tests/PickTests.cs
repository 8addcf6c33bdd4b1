using AvsPortal.Search.Query;

namespace AvsPortal.Search.Tests;

/// <summary>What staff chose for some words comes first, for those who may read it.</summary>
public sealed class PickTests
{
    [Theory]
    [InlineData("L'Énergie")]
    [InlineData("energie")]
    [InlineData("ÉNERGIES")]
    [InlineData(" l’energie ")]
    public void Pick_ComesFirst_HoweverTheWordsAreTyped_AndIsCountedOnce(string typed)
    {
        using var index = Index();
        var result = index.Search(typed);

        Assert.Equal(["chosen", "unlike"], result.Hits.Take(2).Select(hit => hit.Id));
        Assert.Equal([true, true, false], result.Hits.Take(3).Select(hit => hit.IsPick));
        Assert.Equal(21, result.Total);
        Assert.Equal(20, result.Facets.Types.Single(count => count.Value == "Page").Count);
    }

    [Fact]
    public void OtherWords_HaveNoPick()
    {
        using var index = Index();
        Assert.DoesNotContain(index.Search("énergie verte").Hits, hit => hit.IsPick);
        Assert.Equal(20, index.Search("énergie verte").Total);
    }

    [Fact]
    public void Pages_HaveEveryResultOnce_ThePicksOnTheFirst()
    {
        using var index = Index();
        var ids = Enumerable.Range(1, 3).SelectMany(page => index.Search("énergie", page: page).Hits.Select(hit => hit.Id)).ToList();
        Assert.Equal(21, ids.Count);
        Assert.Equal(21, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(["chosen", "unlike"], ids.Take(2));
    }

    [Fact]
    public void Filters_Hold_AndTheirCountsAreRight()
    {
        using var index = Index();
        var pages = index.Ask("énergie", narrowed: (Facet.Type, "Page"));
        Assert.Equal(20, pages.Total);
        Assert.Equal("chosen", pages.Hits[0].Id);
        Assert.DoesNotContain(pages.Hits, hit => hit.Id == "unlike");
        Assert.Equal(["unlike"], index.Ask("énergie", narrowed: (Facet.Type, "Notice")).Hits.Select(hit => hit.Id));
    }

    [Fact]
    public void ByDate_ThePickStandsWhereItsDateIs_AndIsCountedToo()
    {
        using var index = Index();
        var byDate = index.Ask("énergie", SearchOrder.Date);
        Assert.Equal(21, byDate.Total);
        Assert.Equal("p1", byDate.Hits[0].Id);
    }

    [Fact]
    public void WhoMayNotReadIt_GetsNoPick_AndNoCountOfIt()
    {
        using var index = Index();
        index.Guidance = Of(["énergie"], ["set-secret"]);
        var result = index.Search("énergie");
        Assert.Equal(20, result.Total);
        Assert.DoesNotContain(result.Hits, hit => hit.IsPick);
        Assert.Equal("secret", index.Search("énergie", audiences: ["everyone", "board"]).Hits[0].Id);
        Assert.Equal(0, index.Search("énergie", types: ["Other"]).Total);
    }

    [Fact]
    public void WordsThatNothingSays_FindThePick_AndAreNotCorrected()
    {
        using var index = Index();
        index.Guidance = Of(["énergei", "zzz"], ["set-chosen"]);
        var slip = index.Search("énergei");
        Assert.Equal(["chosen"], slip.Hits.Select(hit => hit.Id));
        Assert.Null(slip.Correction);
        Assert.Equal(["chosen"], index.Ids("zzz"));
        Assert.Equal(1, index.Search("zzz", "en").OtherTotal);
    }

    [Theory]
    [InlineData("-énergie")]
    [InlineData("énergie -verte")]
    [InlineData("-verte énergie")]
    [InlineData("\"énergie\"")]
    [InlineData("« énergie »")]
    [InlineData("énergie \"verte\"")]
    public void WordsDemandedOrForbidden_HaveNoPick_InEitherLanguage(string typed)
    {
        using var index = Index();
        index.Guidance = Of(["énergie", "énergie verte", "verte énergie"], ["set-chosen", "set-unlike"]);
        Assert.True(index.Search("énergie").Hits[0].IsPick, "There is no pick to be left out.");
        Assert.DoesNotContain(index.Search(typed).Hits, hit => hit.IsPick);
        Assert.Equal(1, index.Search("énergie").OtherTotal);
        Assert.Equal(0, index.Search(typed).OtherTotal);
    }

    [Theory]
    [InlineData("énergie - verte")]
    [InlineData("énergie-verte")]
    public void ADashThatForbidsNothing_LeavesThePick(string typed)
    {
        using var index = Index();
        index.Guidance = Of(["énergie verte"], ["set-chosen"]);
        Assert.Equal("chosen", Assert.Single(index.Search(typed).Hits, hit => hit.IsPick).Id);
    }

    [Theory]
    [InlineData("TransAl", "TransAl")]
    [InlineData("TransAl", "TRANSAL")]
    [InlineData("TransAl", "transal")]
    [InlineData("TransAl", "trans al")]
    [InlineData("TransAl", "Trans-Al")]
    [InlineData("TRANSAL", "Trans-Al")]
    [InlineData("le Centre TransAl inc.", "centre transal inc")]
    [InlineData("R&D", "r et d")]
    [InlineData("418 669-0003", "4186690003")]
    [InlineData("18 juin 2015", "2015-06-18")]
    public void Compounds_AreMet_HoweverTheyAreWritten(string chosen, string typed)
    {
        using var index = Index();
        index.Guidance = Of([chosen], ["set-unlike"]);
        Assert.Equal("unlike", Assert.Single(index.Search(typed).Hits, hit => hit.IsPick).Id);
        Assert.DoesNotContain(index.Search("trans").Hits, hit => hit.IsPick);
    }

    private static TestIndex Index() => new(
    [
        .. Enumerable.Range(1, 19).Select(i => TestIndex.Page("p" + i, "fr", "Énergie " + i, "énergie énergie") with { Date = new DateOnly(2020, 1, 30 - i) }),
        TestIndex.Page("chosen", "fr", "Bilan", "Un mot d’énergie parmi bien d’autres mots de ce bilan", set: "set-chosen") with { Date = new DateOnly(2001, 1, 1) },
        TestIndex.Page("unlike", "fr", "Tout autre chose", set: "set-unlike", type: "Notice"),
        TestIndex.Page("secret", "fr", "Au conseil", audience: "board", set: "set-secret"),
        TestIndex.Page("chosen-en", "en", "Report", set: "set-chosen"),
    ])
    {
        Guidance = Of(["l’énergie", "energy"], ["set-chosen", "set-unlike", "set-gone"]),
    };

    private static SearchGuidance Of(string[] words, string[] sets) => new(Glossary.Empty, new SearchPicks([(words, sets)]));
}
