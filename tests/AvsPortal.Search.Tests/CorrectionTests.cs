using AvsPortal.Search.Analysis;
using AvsPortal.Search.Query;

namespace AvsPortal.Search.Tests;

/// <summary>What was meant by a word that nobody wrote.</summary>
public sealed class CorrectionTests : IDisposable
{
    private readonly TestIndex index = new(
        TestIndex.Page("equip", "fr", "Équipementiers", "Le développement des équipementiers et de leurs fournisseurs."),
        TestIndex.Page("bureau", "fr", "Bureau", "Le bureau est ouvert."),
        TestIndex.Page("licence", "fr", "Licenciement", "Le licenciement et son préavis."),
        TestIndex.Page("licorne", "fr", "Licorne", "Une licorne."),
        TestIndex.Page("secret", "fr", "Zirconium", "Le zirconium du conseil.", audience: "board"),
        TestIndex.Page("smelter", "en", "Smelter", "The smelter."));

    public void Dispose() => index.Dispose();

    [Theory]
    [InlineData("equipemntiers", "équipementiers", "equip")]
    [InlineData("equipementeirs", "équipementiers", "equip")]
    [InlineData("fournissuers", "fournisseurs", "equip")]
    [InlineData("developpemetn", "développement", "equip")]
    [InlineData("buro", "bureau", "bureau")]
    [InlineData("préavi licenciemnt", "préavi licenciement", "licence")]
    public void UnknownWord_GivesWhatWasMeant_AndSaysSo(string typed, string meant, string id)
    {
        var result = index.Search(typed);

        Assert.Equal(id, result.Hits[0].Id);
        Assert.Equal(meant, result.Correction!.Text);
        Assert.True(result.Correction.Applied);
    }

    [Fact]
    public void AWordNear_ThatOnlyOthersMayRead_KeepsNoReadableWordAway()
    {
        using var site = new TestIndex(
            TestIndex.Page("open", "fr", "Équipementiers", "Le développement."),
            TestIndex.Page("secret", "fr", "Equipemantiez", "Une autre chose.", audience: "board"));

        Assert.Equal("équipementiers", site.Search("equipemantier").Correction!.Text);
    }

    [Fact]
    public void VeryWords_AreSearched_AndWhatWasMeantIsOffered()
    {
        var request = new SearchRequest { Text = "bureau fournissuers", Culture = "fr", Audiences = ["everyone"] };

        var corrected = index.Engine.Search(request);
        var verbatim = index.Engine.Search(request with { Verbatim = true });

        Assert.Equal(new SearchCorrection("bureau fournisseurs", Applied: true, Whole: false), corrected.Correction);
        Assert.Equal(["bureau", "equip"], corrected.Hits.Select(hit => hit.Id).Order());
        Assert.Equal(new SearchCorrection("bureau fournisseurs", Applied: false, Whole: false), verbatim.Correction);
        Assert.Equal(["bureau"], verbatim.Hits.Select(hit => hit.Id));
    }

    [Fact]
    public void NothingKnown_IsSaid() => Assert.True(index.Search("fournissuers").Correction!.Whole);

    [Fact]
    public void UnfinishedLastWord_IsFinishedByTheRestOfTheQuery() => Assert.Equal("licence", index.Ids("préavis licen")[0]);

    [Fact]
    public void KnownWords_AreLeftAlone() => Assert.Null(index.Search("licorne").Correction);

    [Fact]
    public void WhatWasMeant_ThatFindsNothingEither_IsNotClaimed()
    {
        var result = index.Search("licorn \"équipementiers ouverts\"");

        Assert.Empty(result.Hits);
        Assert.Null(result.Correction);
    }

    [Fact]
    public void WordsForOthers_AreNeverOffered()
    {
        Assert.Null(index.Search("zirconum").Correction);
        Assert.Empty(index.Search("zirconum").Hits);
        Assert.Equal("zirconium", index.Search("zirconum", audiences: ["everyone", "board"]).Correction!.Text);
    }

    [Fact]
    public void WordOfTheOtherLanguage_IsNoSlip()
    {
        var result = index.Search("smelter");

        Assert.Null(result.Correction);
        Assert.Equal(1, result.OtherTotal);
    }

    [Theory]
    [InlineData("équipe", "ékipe")]
    [InlineData("bureau", "buro")]
    [InlineData("cession", "session")]
    [InlineData("pharmacie", "farmacie")]
    public void Words_ThatSoundAlike_AreOne(string word, string other) => Assert.Equal(Sound.Of(Tokens.Exact(word)), Sound.Of(Tokens.Exact(other)));

    [Fact]
    public void Lexicon_LearnsFromTwins_AndFindsPagesWithoutTwin()
    {
        (string, string)[] pairs =
        [
            ("Aluminerie d’Arvida", "Arvida smelter"), ("L’aluminerie ouvre", "The smelter opens"), ("Le salon ouvre", "The show opens"),
            ("Salon d’Arvida", "Arvida show"), ("Une aluminerie", "One smelter"),
        ];
        index.Engine.Use(new Dictionary<string, Lexicon> { ["fr"] = Lexicon.Learn(pairs, Language.French, Language.English) });

        Assert.Equal(["smelter"], index.Ids("alumineries", "en"));
        Assert.Equal(1, index.Search("aluminerie").OtherTotal);
    }

    [Fact]
    public void Lexicon_IsLearnedFromPublicTwinsOfTheIndex()
    {
        using var twins = new TestIndex(
            TestIndex.Page("f1", "fr", "Aluminerie d’Arvida", "", set: "1"), TestIndex.Page("e1", "en", "Arvida smelter", "", set: "1"),
            TestIndex.Page("f2", "fr", "Une aluminerie", "", set: "2"), TestIndex.Page("e2", "en", "One smelter", "", set: "2"),
            TestIndex.Page("alone", "en", "Smelter of tomorrow", "Without a twin."));
        twins.Engine.LearnLexicon();

        Assert.Contains("alone", twins.Ids("aluminerie", "en"));
    }
}
