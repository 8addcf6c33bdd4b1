using AvsPortal.Search.Analysis;

namespace AvsPortal.Search.Tests;

public class StemmerTests
{
    [Theory]
    [InlineData("équipementier", "équipementiers", "équipementière", "équipementières", "equipementier", "EQUIPEMENTIERS", "equipementiere")]
    [InlineData("développement", "developpement", "DÉVELOPPEMENTS")]
    [InlineData("métal", "métaux", "metaux")]
    [InlineData("régional", "régionaux", "régionales", "regionale")]
    [InlineData("général", "generaux", "générale")]
    [InlineData("Côté", "cote", "COTE")]
    [InlineData("œuvre", "oeuvres")]
    [InlineData("société", "sociétés", "SOCIETE")]
    [InlineData("employé", "employes", "employés")]
    [InlineData("prud’hommes", "prud'homme")]
    [InlineData("première", "premier", "premieres")]
    [InlineData("PME", "pme")]
    public void French_Inflections_HaveOneStem(params string[] words) => Assert.Single(words.Select(Tokens.French).Distinct(StringComparer.Ordinal));

    [Theory]
    [InlineData("manufacturer", "manufacturers", "manufacturer's", "manufacturer’s")]
    [InlineData("aluminum", "aluminium", "Aluminium’s")]
    [InlineData("stimulate", "stimulating", "stimulated")]
    [InlineData("l’aluminium", "aluminium")]
    public void English_Inflections_HaveOneStem(params string[] words) => Assert.Single(words.Select(Tokens.English).Distinct(StringComparer.Ordinal));

    [Fact]
    public void French_WithAndWithoutAccents_HasOneStem()
    {
        // Every word of the stop list aside, the stem never depends on accents: that is by construction, and this holds it.
        const string text = "Fière équipementière, la société a généré des retombées sévères ; l’élève complète régulièrement sa troisième année à l’étranger.";
        var plain = string.Concat(text.Select(c => CharFolding.Fold(c)));
        Assert.Equal(Tokens.French(text), Tokens.French(plain));
        Assert.Equal(Tokens.French(text), Tokens.French(text.ToUpperInvariant()));
    }
}
