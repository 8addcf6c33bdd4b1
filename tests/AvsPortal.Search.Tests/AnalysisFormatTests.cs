using AvsPortal.Search.Index;

namespace AvsPortal.Search.Tests;

/// <summary>An index holds what the analysis made of texts: when the analysis changes, the index must be built anew.</summary>
public sealed class AnalysisFormatTests
{
    /// <summary>The format and what the analysis of that format makes of the texts below. Both change together.</summary>
    private const string Known = "4 7584cdfee523eb5a";

    private static readonly string[] Texts =
    [
        "La Vallée de l’aluminium® est un créneau d’excellence: les équipementières, équipementiers et chevaux régionaux du Saguenay–Lac-St-Jean.",
        "Aujourd’hui, la main-d’œuvre des PME; R&D, R et D, C.Q.R.D.A., l'O.N.U., TransAl et Trans-Al, 6061-T6, Al2O3 à 10 000 tonnes.",
        "T. +1 (418) 669-0003, 4186690003, malika.cherry@valuminium.ca, le 18 juin 2015, June 18, 2015, 2015-06-18, 1984-92.",
        "The Aluminium Valley Society’s directors were developing smelters, industries and processing centers; analyses of aluminum’s companies.",
        "Première, troisième, métaux, généraux, Côté, Noël, Straße, ﬁn, e\u0301quipe, 😀 Ａｌｕ, développement durable des équipements.",
    ];

    [Fact]
    public void Analysis_ChangesOnlyWithTheFormatOfTheIndex()
    {
        var stamp = new StampBuilder();
        foreach (var text in Texts)
        {
            stamp.Add(Tokens.Exact(text), Tokens.French(text), Tokens.English(text));
        }

        var now = $"{SearchFields.Format} {stamp}";
        Assert.True(now == Known, $"What the analysis makes of a text has changed: raise SearchFields.Format, then note here “{now}” instead of “{Known}”.");
    }
}
