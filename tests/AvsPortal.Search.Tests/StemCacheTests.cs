using AvsPortal.Search.Analysis;
using AvsPortal.Search.Query;

namespace AvsPortal.Search.Tests;

public sealed class StemCacheTests
{
    private static readonly string[] Beginnings = ["alumin", "bat", "chev", "equip", "premi", "val", "hydroelectr", "anticonstitutionn", "x"];
    private static readonly string[] Endings = ["", "s", "aux", "ieres", "ement", "ing", "ation", "ellement", "y", "issaient"];

    /// <summary>Thousands of words more than there are places, long ones that have none, and each asked for again when another took its place.</summary>
    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void AStem_IsTheSame_WhoeverHadItsPlaceBefore(string culture)
    {
        var language = Language.For(culture);
        var cache = new StemCache(language.CreateStemmer());
        List<string> words = [.. from number in Enumerable.Range(0, 300) from beginning in Beginnings from ending in Endings select beginning + Letters(number) + ending];
        for (var round = 0; round < 2; round++)
        {
            foreach (var word in words)
            {
                Assert.Equal(Stems.Of(language, word), cache.Of(word).ToString());
                Assert.Equal(Stems.Of(language, word), cache.Of(word).ToString());
            }
        }
    }

    private static string Letters(int number) => new([(char)('a' + (number % 26)), (char)('a' + (number / 26))]);
}
