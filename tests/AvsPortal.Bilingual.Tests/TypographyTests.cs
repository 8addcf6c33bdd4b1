using AvsPortal.Bilingual.Contracts;

namespace AvsPortal.Bilingual.Tests;

public sealed class TypographyTests
{
    [Theory]
    [InlineData("Un projet : faire", "Un projet\u00A0: faire")]
    [InlineData("Un projet: faire", "Un projet\u00A0: faire")]
    [InlineData("à 10:30, voir https://valuminium.ca", "à 10:30, voir https://valuminium.ca")]
    [InlineData("Vraiment ? Oui ! Bien ; merci", "Vraiment? Oui! Bien; merci")]
    [InlineData("la \"Vallée de l'aluminium\"", "la «\u00A0Vallée de l’aluminium\u00A0»")]
    [InlineData("la « Vallée »", "la «\u00A0Vallée\u00A0»")]
    [InlineData("50 % et 452 000 $", "50\u00A0% et 452 000\u00A0$")]
    [InlineData("<a href=\"x?a=1 : 2\" title='l'>l'usine</a> : ici", "<a href=\"x?a=1 : 2\" title='l'>l’usine</a>\u00A0: ici")]
    [InlineData("", "")]
    public void French_FollowsTheOqlf(string text, string expected) => Assert.Equal(expected, Typography.Apply(text, "fr"));

    [Theory]
    [InlineData("the \"Valley\" isn't: here ; now", "the “Valley” isn’t: here ; now")]
    public void English_HasCurlyQuotesAndNoFrenchSpaces(string text, string expected) => Assert.Equal(expected, Typography.Apply(text, "en"));

    [Theory]
    [InlineData("Un projet: \"faire\" l'usine ?")]
    [InlineData("<p>50 % : « oui »</p>")]
    public void DoneTwice_ChangesNothing(string text)
    {
        var once = Typography.Apply(text, "fr");
        Assert.Equal(once, Typography.Apply(once, "fr"));
    }
}
