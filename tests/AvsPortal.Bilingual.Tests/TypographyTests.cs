using AvsPortal.Bilingual.Contracts;

namespace AvsPortal.Bilingual.Tests;

public sealed class TypographyTests
{
    [Theory]
    [InlineData("Un projet : faire", "Un projet\u00A0: faire")]
    [InlineData("Un projet: faire", "Un projet\u00A0: faire")]
    [InlineData("Un projet&nbsp;: faire", "Un projet\u00A0: faire")]
    [InlineData("à 10:30, voir https://valuminium.ca", "à 10:30, voir https://valuminium.ca")]
    [InlineData("Vraiment ? Oui ! Bien ; merci", "Vraiment? Oui! Bien; merci")]
    [InlineData("la \"Vallée de l'aluminium\"", "la «\u00A0Vallée de l’aluminium\u00A0»")]
    [InlineData("la « Vallée »", "la «\u00A0Vallée\u00A0»")]
    [InlineData("un tube de 5\" et une \"plaque\"", "un tube de 5\" et une «\u00A0plaque\u00A0»")]
    [InlineData("50 % et 452 000 $, 50%", "50\u00A0% et 452\u00A0000\u00A0$, 50\u00A0%")]
    [InlineData("en 2015 120 projets, 418 669-0003", "en 2015 120 projets, 418\u00A0669-0003")]
    [InlineData("le 1 juin, le 1er mai et le 18 juin 2015", "le 1er\u00A0juin, le 1er\u00A0mai et le 18\u00A0juin\u00A02015")]
    [InlineData("<h1>Essai : l&#x27;usine &quot;A&quot; ?</h1>", "<h1>Essai\u00A0: l’usine «\u00A0A\u00A0»?</h1>")]
    [InlineData("M. Gendron et Mme Cherry, poste no 224", "M.\u00A0Gendron et Mme\u00A0Cherry, poste no\u00A0224")]
    [InlineData("Saguenay-Lac-Saint-Jean, Saguenay—Lac-Saint-Jean", "Saguenay–Lac-Saint-Jean, Saguenay–Lac-Saint-Jean")]
    [InlineData("de 1984–1992", "de 1984-1992")]
    [InlineData("<a href=\"x?a=1 : 2\" title='l'>l'usine</a> : ici", "<a href=\"x?a=1 : 2\" title='l'>l’usine</a>\u00A0: ici")]
    [InlineData("<p><code>l'a : b ?</code> l'autre ?</p>", "<p><code>l'a : b ?</code> l’autre?</p>")]
    [InlineData("<p>dit : <span lang=\"en\">the \"Valley\" isn't: 50 % ?</span> ?</p>", "<p>dit\u00A0: <span lang=\"en\">the “Valley” isn’t: 50 % ?</span>?</p>")]
    [InlineData("<p lang=de>ja ?</p> oui ?", "<p lang=de>ja ?</p> oui?")]
    [InlineData("écrire à l'adresse info@valuminium.ca ; merci", "écrire à l’adresse info@valuminium.ca; merci")]
    [InlineData("<script>a = 'x' ? 1 : 2</script>", "<script>a = 'x' ? 1 : 2</script>")]
    [InlineData("au 418 669-0003, poste 224", "au 418\u00A0669-0003, poste\u00A0224")]
    [InlineData("le 1<sup>er</sup> juin 2018", "le 1<sup>er</sup>\u00A0juin\u00A02018")]
    [InlineData("en mai 2018, le 2018-06-01, 120 mars", "en mai\u00A02018, le 2018-06-01, 120 mars")]
    [InlineData("M<sup>me</sup> Cherry, <b>M<sup>lle</sup></b> <i>Côté</i>, D<sup>r</sup> Roy", "M<sup>me</sup>\u00A0Cherry, <b>M<sup>lle</sup></b>\u00A0<i>Côté</i>, D<sup>r</sup>\u00A0Roy")]
    [InlineData("la \"<em>Vallée</em>\" et \"le <a href=\"/x\">créneau</a> d'ici\"", "la «\u00A0<em>Vallée</em>\u00A0» et «\u00A0le <a href=\"/x\">créneau</a> d’ici\u00A0»")]
    [InlineData("<em>« Vallée</em> » : oui", "<em>«\u00A0Vallée</em>\u00A0»\u00A0: oui")]
    [InlineData("un “mot”, « dit “oui” ici »", "un «\u00A0mot\u00A0», «\u00A0dit “oui” ici\u00A0»")]
    [InlineData("“<em>un mot</em>” d'ici", "«\u00A0<em>un mot</em>\u00A0» d’ici")]
    [InlineData("<p>un \" seul</p><p>un autre \" seul</p>", "<p>un \" seul</p><p>un autre \" seul</p>")]
    [InlineData("dit \"<code>a \" b</code>\"", "dit «\u00A0<code>a \" b</code>\u00A0»")]
    [InlineData("du texte\uFFFF: l'autre", "du texte\uFFFF: l'autre")]
    [InlineData("", "")]
    public void French_FollowsTheOqlf(string text, string expected) => Assert.Equal(expected, Typography.Apply(text, "fr"));

    [Fact]
    public void LongTextWithALoneQuotationMark_IsMendedAllTheSame()
    {
        var text = "\"" + string.Concat(Enumerable.Repeat("l'usine ", 20_000));
        Assert.Equal(text.Replace('\'', '’'), Typography.Apply(text, "fr"));
    }

    [Theory]
    [InlineData("the \"Valley\" isn't: here ; now", "the “Valley” isn’t: here ; now")]
    [InlineData("on June 1, 2018 and May 5 at 418 669-0003, ext. 224", "on June\u00A01,\u00A02018 and May\u00A05 at 418\u00A0669-0003, ext.\u00A0224")]
    [InlineData("the \"<em>Valley</em>\" isn't", "the “<em>Valley</em>” isn’t")]
    [InlineData("in Saguenay-Lac-Saint-Jean, 50%, 1984–1992", "in Saguenay–Lac-Saint-Jean, 50%, 1984–1992")]
    [InlineData("the <i lang=\"fr-CA\">Salon : l'édition</i> : now", "the <i lang=\"fr-CA\">Salon\u00A0: l’édition</i> : now")]
    public void English_HasCurlyQuotesAndNoFrenchSpaces(string text, string expected) => Assert.Equal(expected, Typography.Apply(text, "en"));
}
