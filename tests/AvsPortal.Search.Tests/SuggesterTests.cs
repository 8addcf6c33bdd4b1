using AvsPortal.Search.Index;
using AvsPortal.Search.Query;

namespace AvsPortal.Search.Tests;

public sealed class SuggesterTests : IDisposable
{
    private readonly TestIndex index = new(
        TestIndex.Page("valley", "fr", "La Vallée de l’aluminium en bref"),
        TestIndex.Page("prize", "fr", "Prix d’excellence en transformation"),
        TestIndex.Page("person", "fr", "Geneviève Giasson", type: "Person") with { Organization = "Hydro-Québec" },
        TestIndex.Page("person2", "fr", "Patrice Côté", type: "Person") with { Organization = "Rio Tinto Alcan" },
        TestIndex.Page("short", "fr", "Aluminium"),
        TestIndex.Page("secret", "fr", "Aluminerie secrète", audience: "board") with { Organization = "Secrète inc." },
        TestIndex.Page("english", "en", "Aluminium Valley"));

    public void Dispose() => index.Dispose();

    [Theory]
    [InlineData("gen", "Geneviève Giasson")]
    [InlineData("GENEVIEVE", "Geneviève Giasson")]
    [InlineData("gia gen", "Geneviève Giasson")]
    [InlineData("cote pat", "Patrice Côté")]
    [InlineData("côt", "Patrice Côté")]
    [InlineData("excel", "Prix d’excellence en transformation")]
    [InlineData("d'exc", "Prix d’excellence en transformation")]
    [InlineData("d’exc prix", "Prix d’excellence en transformation")]
    [InlineData("vallee al", "La Vallée de l’aluminium en bref")]
    [InlineData("hydro q", "Hydro-Québec")]
    [InlineData("tinto", "Rio Tinto Alcan")]
    public void BeginningsOfWords_InAnyOrder_AreEnough(string typed, string text) => Assert.Equal(text, Texts(typed)[0]);

    [Fact]
    public void TitleThatBeginsWithTheWord_ComesFirst() => Assert.Equal(["Aluminium", "La Vallée de l’aluminium en bref"], Texts("alu"));

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("'")]
    [InlineData("-\"")]
    [InlineData("zzz")]
    [InlineData("excellence valleee")]
    public void NothingToSuggest_IsNothing(string typed) => Assert.Empty(Texts(typed));

    [Fact]
    public void WhatIsNotTheReaders_IsNotSuggested()
    {
        Assert.Empty(Texts("secr"));
        Assert.Equal(["Secrète inc.", "Aluminerie secrète"], Texts("secr", audiences: ["everyone", "board"]));
        Assert.Empty(Texts("genev", types: ["Page"]));
        Assert.Empty(Texts("hydro", types: ["Page"]));
        Assert.Equal(["Aluminium Valley"], Texts("alu", culture: "en"));
    }

    [Fact]
    public void OfAnOrganization_TheSearchIsSuggested_OfATitleThePage()
    {
        Assert.Equal(new Suggestion("Hydro-Québec", null, null), Suggest("hydro")[0]);
        Assert.Equal(new Suggestion("Aluminium", "Page", "/fr/short"), Suggest("alu")[0]);
    }

    private string[] Texts(string typed, string culture = "fr", string[]? audiences = null, string[]? types = null) =>
        [.. Suggest(typed, culture, audiences, types).Select(suggestion => suggestion.Text)];

    private IReadOnlyList<Suggestion> Suggest(string typed, string culture = "fr", string[]? audiences = null, string[]? types = null) =>
        index.Engine.Suggest(new SearchRequest { Text = typed, Culture = culture, Audiences = audiences ?? ["everyone"], Types = types });
}
