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
    [InlineData("en 2015 120 projets, 418 669-0003", "en 2015 120 projets, 418 669-0003")]
    [InlineData("le 1 juin, le 1er mai et le 18 juin 2015", "le 1er juin, le 1er mai et le 18 juin 2015")]
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
    [InlineData("in Saguenay-Lac-Saint-Jean, 50%, 1984–1992", "in Saguenay–Lac-Saint-Jean, 50%, 1984–1992")]
    [InlineData("the <i lang=\"fr-CA\">Salon : l'édition</i> : now", "the <i lang=\"fr-CA\">Salon\u00A0: l’édition</i> : now")]
    public void English_HasCurlyQuotesAndNoFrenchSpaces(string text, string expected) => Assert.Equal(expected, Typography.Apply(text, "en"));
}
