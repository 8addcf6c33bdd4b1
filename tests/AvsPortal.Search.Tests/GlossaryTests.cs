using AvsPortal.Search.Models;
using AvsPortal.Search.Query;

namespace AvsPortal.Search.Tests;

/// <summary>Other names of what is typed, as staff keep them.</summary>
public sealed class GlossaryTests
{
    [Theory]
    [InlineData(GlossaryDirection.Both, "fenderie", true)]
    [InlineData(GlossaryDirection.Both, "rolling mill", true)]
    [InlineData(GlossaryDirection.FrenchToEnglish, "fenderie", false)]
    [InlineData(GlossaryDirection.FrenchToEnglish, "laminoir", true)]
    [InlineData(GlossaryDirection.FrenchToEnglish, "rolling mill", false)]
    [InlineData(GlossaryDirection.EnglishToFrench, "rolling mill", true)]
    public void Terms_FindEachOther_InTheDirectionOfTheEntry(string direction, string typed, bool found)
    {
        // "laminoir" finds the English page by the English term; "rolling mill" the French one by the French term; "fenderie" is of the same side.
        var english = direction == GlossaryDirection.FrenchToEnglish && typed == "laminoir";
        using var index = new TestIndex(
            TestIndex.Page("f", "fr", "Le laminoir de Jonquière"),
            TestIndex.Page("e", "en", "The rolling mill of Jonquière"),
            TestIndex.Page("x", "fr", "Autre chose"));
        index.Guidance = Of(new GlossaryTerms(["laminoir", "fenderie"], ["rolling mill"], direction));

        Assert.Equal(found ? [english ? "e" : "f"] : [], index.Ids(typed, english ? "en" : "fr"));
    }

    [Fact]
    public void NoGlossary_AndTermsWithoutAWord_SearchAsTyped()
    {
        using var index = new TestIndex(TestIndex.Page("f", "fr", "Le laminoir"), TestIndex.Page("x", "fr", "Autre chose"));
        index.Guidance = SearchGuidance.None;
        Assert.Equal(["f"], index.Ids("laminoir"));
        index.Guidance = Of(new GlossaryTerms(["—", ""], ["…"]), new GlossaryTerms([], []));
        Assert.Equal(["f"], index.Ids("laminoir"));
    }

    [Fact]
    public void OneTermInSeveralEntries_FindsTheNamesOfAll()
    {
        using var index = new TestIndex(TestIndex.Page("a", "fr", "Grappe"), TestIndex.Page("b", "fr", "Créneau"), TestIndex.Page("x", "fr", "Autre chose"));
        index.Guidance = Of(new GlossaryTerms(["grappe"], ["cluster"]), new GlossaryTerms(["créneau"], ["cluster"]));
        Assert.Equal(["a", "b"], index.Ids("clusters").Order(StringComparer.Ordinal));
    }

    private static SearchGuidance Of(params GlossaryTerms[] entries) => new(new Glossary(entries), SearchPicks.None);
}
