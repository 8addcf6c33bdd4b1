using AvsPortal.Search.Analysis;
using AvsPortal.Search.Query;

namespace AvsPortal.Search.Tests;

public sealed class QueryTests : IDisposable
{
    private readonly TestIndex index = new(
        TestIndex.Page("cqrda", "fr", "Le CQRDA", "Création du Centre québécois de recherche et de développement de l’aluminium (CQRDA)."),
        TestIndex.Page("region", "fr", "La région", "Le gouvernement désigne la région du Saguenay—Lac-Saint-Jean « Vallée de l’aluminium® »."),
        TestIndex.Page("cta", "fr", "Le Centre", "Le Centre des technologies de l’aluminium du CNRC voit le jour en 2004-05."),
        TestIndex.Page("trans", "fr", "Réseau", "Les PME régionales se regroupent : c’est le réseau Trans-Al."),
        TestIndex.Page("equip", "fr", "Développement", "Développement des équipementiers spécialisés, au cœur de la Vallée."),
        TestIndex.Page("cherry", "fr", "Malika Cherry", "Directrice générale. T. 418 669-0003, poste 224. malika.cherry@valuminium.ca"),
        TestIndex.Page("cote", "fr", "Patrice Côté", "Administrateur."),
        TestIndex.Page("sommet", "fr", "Sommet économique", "Le Sommet économique régional du 18 juin 2015 confie un mandat."),
        TestIndex.Page("nrc", "en", "NRC Centre", "The NRC Aluminium Technology Centre is created."),
        TestIndex.Page("summit", "en", "Regional Economic Summit", "Held on June 18, 2015. Aluminium Valley Society is tasked."),
        TestIndex.Page("smelter", "en", "Arvida smelter", "The inauguration of the Arvida smelter in 1927."));

    public void Dispose() => index.Dispose();

    [Theory]
    [InlineData("equipementiers", "equip")]
    [InlineData("EQUIPEMENTIER", "equip")]
    [InlineData("équipementière", "equip")]
    [InlineData("coeur", "equip")]
    [InlineData("cœur", "equip")]
    [InlineData("saguenay lac st jean", "region")]
    [InlineData("Saguenay–Lac-Saint-Jean", "region")]
    [InlineData("saguenay lac st-jean", "region")]
    [InlineData("CNRC", "cta")]
    [InlineData("NRC", "cta")]
    [InlineData("C.N.R.C.", "cta")]
    [InlineData("cqrda", "cqrda")]
    [InlineData("C.Q.R.D.A.", "cqrda")]
    [InlineData("centre quebecois de recherche", "cqrda")]
    [InlineData("Trans-Al", "trans")]
    [InlineData("TransAl", "trans")]
    [InlineData("transal", "trans")]
    [InlineData("trans al", "trans")]
    [InlineData("cote", "cote")]
    [InlineData("Patrice COTE", "cote")]
    [InlineData("4186690003", "cherry")]
    [InlineData("418 669-0003", "cherry")]
    [InlineData("669-0003", "cherry")]
    [InlineData("poste 224", "cherry")]
    [InlineData("courriel malika", "cherry")]
    [InlineData("2015-06-18", "sommet")]
    [InlineData("June 18, 2015", "sommet")]
    [InlineData("1er sommet economique", "sommet")]
    [InlineData("Aluminium Valley", "region")]
    [InlineData("vallée de l'aluminium", "region")]
    public void Query_InAnySpelling_FindsThePageFirst(string text, string id) => Assert.Equal(id, index.Ids(text).FirstOrDefault());

    [Theory]
    [InlineData("aluminium")]
    [InlineData("Aluminum")]
    [InlineData("l'aluminium")]
    [InlineData("l’aluminium")]
    [InlineData("d'aluminium")]
    [InlineData("L’ALUMINIUM")]
    public void Aluminium_InAnySpelling_FindsTheSamePages(string text) => Assert.Equal(["cqrda", "cta", "region"], index.Ids(text).Order());

    [Theory]
    [InlineData("emploi d’été", "emploi ete")]
    [InlineData("emploi d'e\u0301te\u0301", "emploi ete")]
    [InlineData("EMPLOI ÉTÉ", "emploi ete")]
    [InlineData("il est né à Alma", "ne alma")]
    [InlineData("emploi ete", "emploi")]
    [InlineData("l’emploi qui a été offert", "emploi offert")]
    [InlineData("il n’a pas été là", "il a pas ete la")]
    public void WordThatOnlyItsAccentsMakeOne_IsSearched_WhenTheyAreWritten(string text, string words) =>
        Assert.Equal(words, string.Join(' ', QueryReader.Read(text, Language.French).Units.SelectMany(unit => unit.Parts)));

    [Theory]
    [InlineData("ONU")]
    [InlineData("4186690003")]
    [InlineData("+1 418 669-0003")]
    [InlineData("d’A.V.S.")]
    public void AcronymsAndNumbers_AreFound_HoweverTheyAreWritten(string text)
    {
        using var pages = new TestIndex(TestIndex.Page("a", "fr", "Coordonnées", "Membre de l’O.N.U. et d’A.V.S., +1 418 669-0003."), TestIndex.Page("b", "fr", "Coordonnées", "ONU et AVS, 4186690003."));
        Assert.Equal(2, pages.Search(text).Total);
    }

    [Fact]
    public void Results_AreInTheLanguageAsked_AndTheOtherIsCounted()
    {
        var result = index.Search("2015-06-18");

        Assert.All(result.Hits, hit => Assert.Equal("fr", hit.Culture));
        Assert.Equal(1, result.OtherTotal);
        Assert.Equal("summit", index.Search("18 juin 2015", "en").Hits[0].Id);
    }

    [Fact]
    public void Results_OnlyInTheOtherLanguage_AreCounted()
    {
        var result = index.Search("smelter 1927");

        Assert.Empty(result.Hits);
        Assert.Equal(1, result.OtherTotal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("'")]
    [InlineData("\"")]
    [InlineData("\"\"")]
    [InlineData("-")]
    [InlineData("%")]
    [InlineData("«»")]
    [InlineData("type:")]
    [InlineData("*:*")]
    [InlineData("+-&|!(){}[]^~?:\\/")]
    public void Query_WithoutAWord_FindsNothingAndFailsNever(string text) => Assert.Empty(index.Search(text).Hits);

    [Fact]
    public void Query_OfTenThousandCharacters_IsAnswered()
    {
        Assert.NotNull(index.Search(new string('a', 10_000)));
        Assert.NotNull(index.Search(string.Concat(Enumerable.Repeat("aluminium région ", 600))));
        Assert.NotNull(index.Search(string.Concat(Enumerable.Repeat("\"a\" -b ", 1500))));
    }

    [Fact]
    public void Query_OfStopWordsOnly_IsSearchedAll_TheSame() => Assert.Contains("trans", index.Ids("c’est le"));

    [Fact]
    public void Quotes_AskTheExactWords()
    {
        Assert.Equal(["region"], index.Ids("\"Vallée de l’aluminium\""));
        Assert.Equal(["region"], index.Ids("«\u00A0vallee de l'aluminium\u00A0»"));
        Assert.Empty(index.Ids("\"aluminium vallée\""));
        Assert.Empty(index.Ids("\"équipementier\""));
    }

    [Fact]
    public void Minus_TakesAway()
    {
        Assert.DoesNotContain("cqrda", index.Ids("aluminium -CQRDA"));
        Assert.Contains("region", index.Ids("aluminium -CQRDA"));
        Assert.Equal("equip", index.Ids("-équipementiers").Single());
    }

    [Fact]
    public void Snippet_MarksInflections_AndEncodesTheRest()
    {
        using var hostile = new TestIndex(TestIndex.Page("x", "fr", "<b>Équipementiers</b>", "Des équipementières <script>alert(1)</script> & l’équipementier."));
        var hit = hostile.Search("equipementier").Hits[0];

        Assert.Equal("&lt;b&gt;<mark>Équipementiers</mark>&lt;/b&gt;", hit.TitleHtml);
        Assert.Equal("Des <mark>équipementières</mark> &lt;script&gt;alert(1)&lt;/script&gt; &amp; l’<mark>équipementier</mark>.", hit.SnippetHtml);
    }

    [Fact]
    public void Snippet_OfALongText_ShowsThePassageFound()
    {
        var filler = string.Concat(Enumerable.Repeat("Une phrase qui ne dit rien du tout. ", 100));
        using var long1 = new TestIndex(TestIndex.Page("x", "fr", "Titre", filler + "L’aluminerie d’Arvida ouvre en 1927. " + filler));

        Assert.StartsWith("… L’<mark>aluminerie</mark> d’<mark>Arvida</mark> ouvre en <mark>1927</mark>.", long1.Search("aluminerie arvida 1927").Hits[0].SnippetHtml, StringComparison.Ordinal);
    }

    [Fact]
    public void Total_IsExact_AndPagesNeverRepeat()
    {
        using var many = new TestIndex([.. Enumerable.Range(0, 57).Select(i => TestIndex.Page($"p{i:00}", "fr", "Aluminium", $"Texte {i}"))]);
        var seen = Enumerable.Range(1, 7).SelectMany(page => many.Search("aluminium", page: page).Hits.Select(hit => hit.Id)).ToList();

        Assert.Equal(57, many.Search("aluminium").Total);
        Assert.Equal(57, seen.Distinct().Count());
        Assert.Equal(57, seen.Count);
        Assert.Empty(many.Search("aluminium", page: int.MaxValue).Hits);
    }

    [Fact]
    public void Twin_IsFoundByTheWordsOfTheOtherLanguage()
    {
        using var twins = new TestIndex(
            TestIndex.Page("a", "fr", "Aluminerie d’Arvida", "Inauguration en 1927.") with { Set = "s", TwinText = "Arvida smelter Inauguration in 1927." },
            TestIndex.Page("b", "fr", "Autre", "Rien."));

        Assert.Equal(["a"], twins.Ids("inaugurating smelters"));
    }
}
