using AvsPortal.Bilingual.Contracts;

namespace AvsPortal.Bilingual.Tests;

public sealed class FormatsTests
{
    [Theory]
    [InlineData("2015-06-18", "fr", "18 juin 2015")]
    [InlineData("2015-06-01", "fr", "1er juin 2015")]
    [InlineData("2024-12-02", "fr", "2 décembre 2024")]
    [InlineData("2015-06-18", "en", "June 18, 2015")]
    [InlineData("2015-06-01", "en", "June 1, 2015")]
    public void DateLong_IsWrittenAsTheLanguageWritesIt(string date, string culture, string expected) =>
        Assert.Equal(expected, BilingualFormats.DateLong(DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture), culture));

    [Theory]
    [InlineData(2004, 2005, "fr", "2004-2005")]
    [InlineData(2004, 2005, "en", "2004–2005")]
    [InlineData(2005, 2005, "fr", "2005")]
    [InlineData(2005, null, "en", "2005")]
    [InlineData(null, null, "fr", "")]
    public void Period_OfOneYear_IsThatYear_OfMore_IsARange(int? start, int? end, string culture, string expected) =>
        Assert.Equal(expected, BilingualFormats.Period(start, end, culture));

    [Theory]
    [InlineData("418 669-0003", "224", "fr", "418 669-0003, poste 224")]
    [InlineData("418 669-0003", "224", "en", "418 669-0003, ext. 224")]
    [InlineData("(418) 669.0003", null, "fr", "418 669-0003")]
    [InlineData("1-418-669-0003", "", "en", "418 669-0003")]
    [InlineData("+33 1 23 45 67 89", null, "fr", "+33 1 23 45 67 89")]
    [InlineData(null, "224", "fr", "")]
    public void Phone_KeepsTheOqlfFormInBothLanguages(string? phone, string? extension, string culture, string expected) =>
        Assert.Equal(expected, BilingualFormats.Phone(phone, extension, culture));

    [Theory]
    [InlineData("854665.5", 2, "fr", "854\u00A0665,50")]
    [InlineData("854665.5", 2, "en", "854,665.50")]
    [InlineData("135", null, "fr", "135")]
    [InlineData("0.25", null, "fr", "0,25")]
    public void Number_GroupsWithNonBreakingSpacesInFrench(string value, int? decimals, string culture, string expected) =>
        Assert.Equal(expected, BilingualFormats.Number(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), culture, decimals));
}
