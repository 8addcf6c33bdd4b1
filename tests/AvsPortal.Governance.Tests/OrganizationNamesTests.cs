using AvsPortal.Governance.Services;

namespace AvsPortal.Governance.Tests;

public sealed class OrganizationNamesTests
{
    [Theory]
    [InlineData("Corporation d'innovation et développement Alma - Lac-Saint-Jean-Est", "Corporation d’innovation & développement Alma – Lac Saint-Jean-Est")]
    [InlineData("Réseau Trans-Al", "RESEAU TRANSAL")]
    public void Key_IsOneForAllSpellings(string one, string other) => Assert.Equal(OrganizationNames.Key(one), OrganizationNames.Key(other));

    [Fact]
    public void Key_TellsNamesApart() => Assert.NotEqual(OrganizationNames.Key("Rio Tinto"), OrganizationNames.Key("Rio Tinto Alcan"));
}
