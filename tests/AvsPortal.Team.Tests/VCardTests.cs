using System.Text;
using AvsPortal.Team.Services;

namespace AvsPortal.Team.Tests;

public sealed class VCardTests
{
    private static readonly VCardContact Cherry = new(
        "4teamcherryset000000000000", "Malika Cherry", "Cherry, Malika", "Directrice générale", "Société de la Vallée de l’aluminium",
        "418 669-0003", "224", "malika.cherry@valuminium.ca", "https://example.org/fr/equipe#malika-cherry", "fr");

    [Fact]
    public void Card_SaysWhoItIs()
    {
        var lines = Unfolded(VCard.Write(Cherry));
        Assert.Equal("BEGIN:VCARD", lines[0]);
        Assert.Equal("VERSION:4.0", lines[1]);
        Assert.Equal("END:VCARD", lines[^1]);
        Assert.Contains("FN:Malika Cherry", lines);
        Assert.Contains("N:Cherry;Malika;;;", lines);
        Assert.Contains("ORG:Société de la Vallée de l’aluminium", lines);
        Assert.Contains("TITLE;LANGUAGE=fr:Directrice générale", lines);
        Assert.Contains("TEL;VALUE=uri;TYPE=\"voice,work\":tel:+1-418-669-0003;ext=224", lines);
        Assert.Contains("EMAIL;TYPE=work:malika.cherry@valuminium.ca", lines);
    }

    [Fact]
    public void Card_LeavesOutWhatIsEmpty()
    {
        var card = VCard.Write(Cherry with { Telephone = null, Extension = null, Email = " ", Url = null });
        Assert.DoesNotContain("TEL", card, StringComparison.Ordinal);
        Assert.DoesNotContain("EMAIL", card, StringComparison.Ordinal);
        Assert.DoesNotContain("URL", card, StringComparison.Ordinal);
    }

    [Fact]
    public void Card_EscapesSeparators() =>
        Assert.Contains("TITLE;LANGUAGE=fr:a\\;b\\,c\\\\d\\ne", Unfolded(VCard.Write(Cherry with { JobTitle = "a;b,c\\d\r\ne" })));

    [Fact]
    public void Card_CannotBeBrokenOutOf() =>
        Assert.DoesNotContain("NOTE:x", Unfolded(VCard.Write(Cherry with { Name = "A\r\nNOTE:x", SortName = "A\rNOTE:x", Email = "a\nNOTE:x" })));

    [Fact]
    public void Lines_EndWithCrLfAndHold75OctetsAtMost()
    {
        var card = VCard.Write(Cherry with { JobTitle = string.Concat(Enumerable.Repeat("équipementiers ", 40)) });
        Assert.DoesNotContain('\n', card.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.All(card.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Contains(Unfolded(card), line => line.EndsWith("équipementiers équipementiers", StringComparison.Ordinal));
    }

    private static List<string> Unfolded(string card) =>
        [.. card.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries)];
}
