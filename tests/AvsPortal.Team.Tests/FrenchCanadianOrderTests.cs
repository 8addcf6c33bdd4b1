using System.Globalization;
using AvsPortal.Bilingual.Contracts;

namespace AvsPortal.Team.Tests;

public sealed class FrenchCanadianOrderTests
{
    [Fact]
    public void Order_ComparesAccentsFromTheEnd() =>
        Assert.Equal(["cote", "côte", "coté", "côté"], Sorted("côté", "coté", "côte", "cote"));

    [Fact]
    public void Order_PutsAccentedInitialsWithTheirLetter() =>
        Assert.Equal(["Drolet", "Écologie", "Edouard", "Zoo"], Sorted("Zoo", "Edouard", "Drolet", "Écologie"));

    [Fact]
    public void Order_IsNotCaseFirst() =>
        Assert.Equal(["cote", "Cote", "côté", "Côté"], Sorted("Côté", "côté", "Cote", "cote"));

    [Fact]
    public void Order_ReadsLigaturesAsLetters() =>
        Assert.Equal(["Coderre", "Cœur", "Coffin"], Sorted("Coffin", "Cœur", "Coderre"));

    [Fact]
    public void Order_TakesComposedAndDecomposedAlike() =>
        Assert.Equal(FrenchCanadianOrder.Key("Côté"), FrenchCanadianOrder.Key("Co\u0302te\u0301"));

    [Fact]
    public void Key_HoldsWhatAnyDatabaseSortsAlike()
    {
        var key = FrenchCanadianOrder.Key("D’Amours-Lévesque, Françoise 2 (Ψ)");
        Assert.All(key, c => Assert.True(char.IsAsciiHexDigitLower(c), key));
        Assert.True(FrenchCanadianOrder.Key(new string('é', 500)).Length <= FrenchCanadianOrder.KeyLength);
        Assert.True(FrenchCanadianOrder.Key(new string('Ω', 500)).Length <= FrenchCanadianOrder.KeyLength);
    }

    [Fact]
    public void Order_IsIcusOwnForNames()
    {
        string[] names = ["Cherry, Malika", "Savard, Lilianne", "Cloutier, Jérémie", "Gendron, Julien", "Giguère, Denis", "Côté, Patrice", "Cote, Zoé",
            "Desgagné, Martin", "Desgagne, Abel", "Déry, Gilles", "D’Amours, Luc", "Damours, Luc", "De La Rue, Ève", "Delarue, Eve", "St-Jean, Guy", "Saint-Jean, Guy"];
        var icu = CultureInfo.GetCultureInfo("fr-CA").CompareInfo;
        var expected = names.Order(Comparer<string>.Create((x, y) => icu.Compare(x, y, CompareOptions.None))).ToArray();
        Assert.Equal(expected, Sorted(names));
    }

    private static string[] Sorted(params string[] names) => [.. names.Order(FrenchCanadianOrder.Instance)];
}
