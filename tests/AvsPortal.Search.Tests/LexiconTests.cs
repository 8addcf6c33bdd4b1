using AvsPortal.Search.Analysis;
using AvsPortal.Search.Query;

namespace AvsPortal.Search.Tests;

/// <summary>Words of one language learned from texts in both, and queries said in the other.</summary>
public sealed class LexiconTests
{
    private static readonly (string From, string To)[] Pairs =
    [
        ("Aluminerie d’Arvida", "Arvida smelter"), ("L’aluminerie ouvre.", "The smelter opens."), ("Le salon ouvre.", "The show opens."),
        ("Salon d’Arvida", "Arvida show"), ("Une aluminerie", "One smelter"), ("La transformation du métal", "The processing of metal"),
        ("Le métal", "The metal"), ("Transformation", "Processing"),
    ];

    [Fact]
    public void Words_AreLearnedBothWays()
    {
        var (french, english) = Lexicon.LearnBoth(Pairs, Language.French, Language.English);

        Assert.Equal("smelter", french.Of("alumineries")[0].Words[0]);
        Assert.Equal("aluminerie", english.Of("smelters")[0].Words[0]);
        Assert.Equal("show", french.Of("salon")[0].Words[0]);
        Assert.Equal(3, french.Passages("aluminerie"));
        Assert.Empty(french.Of("zinc"));
    }

    [Fact]
    public void SameText_TeachesOnce() =>
        Assert.Equal(1, Lexicon.Learn([("Loi sur le zinc.", "Zinc Act."), ("Loi sur le zinc.", "Zinc Act.")], Language.French, Language.English).Passages("zinc"));

    [Fact]
    public void Passages_AreMatchedByTheirLengths()
    {
        const string French = "Le titre. Une première phrase qui est bien plus longue que le titre; puis une autre, la dernière de ce texte. Fin.";
        const string English = "The title. A first sentence that is much longer than the title; then another one, the last of this text. End.";

        var pairs = PassagePairs.Of(French, English).Select(pair => (French[pair.Left].Trim(), English[pair.Right].Trim())).ToList();

        Assert.Equal(("Le titre.", "The title."), pairs[0]);
        Assert.Equal(("puis une autre, la dernière de ce texte.", "then another one, the last of this text."), pairs[2]);
        Assert.Equal(4, pairs.Count);
    }

    [Theory]
    [InlineData("", "Text.")]
    [InlineData("Texte.", "")]
    public void Passages_OfNothing_AreNone(string left, string right) => Assert.Empty(PassagePairs.Of(left, right));

    [Fact]
    public void SentenceWithoutAnswer_IsLeftOut()
    {
        const string French = "Une longue phrase qui se trouve dans les deux textes, mot pour mot. Et une phrase entière, longue elle aussi, que la traduction a oubliée. Merci.";
        const string English = "A long sentence that is found in both of the texts, word for word. Thanks.";

        var pairs = PassagePairs.Of(French, English).Select(pair => (French[pair.Left].Trim(), English[pair.Right].Trim())).ToList();

        Assert.Equal("Merci.", pairs[^1].Item1);
        Assert.Equal("Thanks.", pairs[^1].Item2);
    }

    [Theory]
    [InlineData("aluminerie", "en", true)]
    [InlineData("le salon de la transformation", "en", true)]
    [InlineData("the smelter", "fr", true)]
    [InlineData("smelter of Arvida", "en", false)]
    [InlineData("Arvida", "en", false)]
    [InlineData("zinc", "en", false)]
    [InlineData("aluminerie", "fr", false)]
    public void QueryOfTheOtherLanguage_IsKnownByItsWords(string text, string culture, bool foreign)
    {
        var (french, english) = Lexicon.LearnBoth(Pairs, Language.French, Language.English);
        var language = Language.For(culture);

        Assert.Equal(foreign, Translator.IsForeign(QueryReader.Read(text, language).Units, language, culture == "en" ? french : english));
    }

    [Fact]
    public void WordOfBothLanguages_IsNotForeign_HoweverMuchMoreTheOtherSaysIt()
    {
        var (french, _) = Lexicon.LearnBoth(
            [.. Pairs, ("Une transformation du verre", "A transformation of glass"), ("La transformation du bois", "The processing of wood"), ("Sa transformation", "Its processing")],
            Language.French,
            Language.English);

        Assert.False(Translator.IsForeign(QueryReader.Read("transformation", Language.English).Units, Language.English, french));
        Assert.True(Translator.IsForeign(QueryReader.Read("transformation du bois", Language.English).Units, Language.English, french));
    }

    [Fact]
    public void QueryOfTheOtherLanguage_LosesItsSmallWords_AndFindsThePage()
    {
        using var index = new TestIndex(TestIndex.Page("smelter", "en", "Smelter", "The smelter and its metal."), TestIndex.Page("other", "en", "Of La Tuque", "La Tuque and Le Gardeur."));
        var (french, english) = Lexicon.LearnBoth(Pairs, Language.French, Language.English);
        index.Engine.Use(new Dictionary<string, Lexicon> { ["fr"] = french, ["en"] = english });

        Assert.Equal(["smelter"], index.Ids("le métal de la aluminerie", "en"));
    }

    [Fact]
    public void Twins_AreSought_NotTheFirstPagesTaken_AndOnlyAmongWhatEveryoneMayRead()
    {
        using var index = new TestIndex(
        [
            .. Enumerable.Range(0, 5).Select(i => TestIndex.Page("alone" + i, "fr", "Seule " + i)),
            TestIndex.Page("f", "fr", "Aluminerie", set: "s"), TestIndex.Page("e", "en", "Smelter", set: "s"),
            TestIndex.Page("bf", "fr", "Secret", audience: "board", set: "t"), TestIndex.Page("be", "en", "Hidden", audience: "board", set: "t"),
            TestIndex.Page("of", "fr", "Brouillon", set: "u", type: "Note"), TestIndex.Page("oe", "en", "Jotting", set: "u", type: "Note"),
        ]);

        var pairs = index.Store.Search(searcher => TwinTexts.Read(searcher, TwinTexts.Find(searcher, ["Page"], most: 1)));

        Assert.Equal([("Aluminerie", "Smelter")], pairs);
        Assert.Equal(2, index.Store.Search(searcher => TwinTexts.Find(searcher, null).Count));
    }

    [Fact]
    public void WhatWasLearned_IsKept_UntilTheTwinsChange()
    {
        using var index = new TestIndex(TestIndex.Page("f", "fr", "Aluminerie", set: "s"), TestIndex.Page("e", "en", "Smelter", set: "s"));
        var file = Path.Combine(index.Root, "lexicon.json");
        index.Engine.LearnLexicon(file: file);
        var learned = index.Engine.LexiconWords;
        Assert.True(learned > 0);

        // A new process: fetched, not learned.
        var written = File.GetLastWriteTimeUtc(file);
        index.Reopen();
        index.Engine.LearnLexicon(file: file);
        Assert.Equal((learned, written), (index.Engine.LexiconWords, File.GetLastWriteTimeUtc(file)));

        // A page without a twin teaches nothing.
        index.Store.Write([TestIndex.Page("alone", "fr", "Seule")], []);
        index.Engine.LearnLexicon(file: file);
        Assert.Equal(written, File.GetLastWriteTimeUtc(file));

        index.Store.Write([TestIndex.Page("f2", "fr", "Salon", set: "t"), TestIndex.Page("e2", "en", "Show", set: "t")], []);
        index.Engine.LearnLexicon(file: file);
        Assert.True(index.Engine.LexiconWords > learned);
        File.WriteAllText(file, "damaged");
        index.Reopen();
        index.Engine.LearnLexicon(file: file);
        Assert.True(index.Engine.LexiconWords > learned);
    }

    [Theory]
    [InlineData("qualité", "en", "quality")]
    [InlineData("régulateurs", "en", "regulator")]
    [InlineData("industry", "fr", "industrie")]
    public void Cognates_AreTheSameWord(string word, string culture, string same) =>
        Assert.Contains(same, Cognates.Of(Tokens.Exact(word), Language.For(culture)));
}
