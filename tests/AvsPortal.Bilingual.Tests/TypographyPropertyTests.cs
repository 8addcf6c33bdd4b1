using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AvsPortal.Bilingual.Contracts;
using CsCheck;

namespace AvsPortal.Bilingual.Tests;

/// <summary>What holds of any text, not only of those somebody thought of.</summary>
public sealed partial class TypographyPropertyTests
{
    private static readonly Gen<string> Culture = OneOf("fr", "en");

    // Pieces that the rules look at, and anything else between them.
    private static readonly Gen<string> Piece = Gen.OneOf(
        OneOf(
            " ", " ", "\u00A0", "\u202F", ":", " :", " ;", "!", " ?", "«", "»", "\"", "'", "’", "-", "–", "—", "%", " %", "$", "1", "12", "2015", "854 665", "1 juin", "1er mai",
            "l'usine", "Saguenay-Lac-Saint-Jean", "Saguenay — Lac-Saint-Jean", "M. Côté", "no 12", "418 669-0003", "poste 224", "1er juin 2018", "June 1, 2018", "“", "”", "M", "n", "me", "er", "https://a.ca/x?y=1:2", "a@b.ca", "&amp;", "&nbsp;", "&quot;", "&#x27;", "\n", "…", "(", ")"),
        Gen.Char["abéœÀZ"].Select(c => c.ToString()),
        Gen.Char.Where(c => !char.IsSurrogate(c) && !char.IsControl(c) && c is not '<' and not '>' and not '&' and < '\uFFF0').Select(c => c.ToString()));

    private static readonly Gen<string> Words = Piece.Array[0, 14].Select(string.Concat);

    [Fact]
    public void Twice_IsLikeOnce() => Gen.Select(Html(3), Culture).Sample((html, culture) =>
    {
        var once = Typography.Apply(html, culture);
        Assert.Equal(once, Typography.Apply(once, culture));
    }, iter: 20_000);

    [Fact]
    public void Letters_AndDigits_StayAsTheyAre() => Gen.Select(Words, Culture).Sample((text, culture) =>
        Assert.Equal(Letters(text), Letters(Typography.Apply(text, culture))), iter: 20_000);

    [Fact]
    public void WellFormed_StaysWellFormed_WithTheSameElementsAndAttributes() => Gen.Select(Html(3), Culture).Sample((html, culture) =>
    {
        var before = Parse(html);
        var after = Parse(Typography.Apply(html, culture));
        Assert.Equal(before.Descendants().Select(Shape), after.Descendants().Select(Shape));
    }, iter: 20_000);

    [Fact]
    public void Code_AndOtherLanguages_StayAsTheyAre() => Gen.Select(Words, OneOf("<code>", "<pre>", "<kbd>", "<samp>", "<i lang=\"de\">", "<b translate=\"no\">"), Culture).Sample((text, start, culture) =>
    {
        var html = start + text + "</" + start[1..].Split(' ', '>')[0] + ">";
        Assert.Equal(html, Typography.Apply(html, culture));
    }, iter: 5_000);

    [Fact]
    public void EnglishPassage_OnAFrenchPage_IsMendedAsEnglish() => Words.Sample(text =>
        Assert.Equal($"<i lang=\"en\">{Typography.Apply(text, "en")}</i>", Typography.Apply($"<i lang=\"en\">{text}</i>", "fr")), iter: 5_000);

    private static Gen<string> OneOf(params string[] all) => Gen.Int[0, all.Length - 1].Select(i => all[i]);

    private static Gen<string> Html(int depth) => depth == 0
        ? Words
        : Gen.OneOf(
            Words,
            Gen.Select(Html(depth - 1), OneOf("p", "em", "sup", "code", "pre", "a href=\"/x : y ?\" title='l&apos;a : b'", "span lang=\"en\"", "span lang=\"fr\""), Html(depth - 1),
                (before, tag, inside) => $"{before}<{tag}>{inside}</{tag.Split(' ')[0]}>"),
            Gen.Select(Html(depth - 1), Html(depth - 1), (first, second) => first + "<br/>" + second));

    private static XElement Parse(string html) => XElement.Parse("<r>" + html.Replace("&nbsp;", "\u00A0", StringComparison.Ordinal) + "</r>", LoadOptions.PreserveWhitespace);

    private static string Shape(XElement element) => element.Name + string.Concat(element.Attributes().Select(attribute => attribute.ToString()));

    // "1 juin" becomes "1er juin": the one thing that is added to a word.
    private static string Letters(string text)
    {
        var kept = new StringBuilder();
        foreach (var c in First().Replace(System.Net.WebUtility.HtmlDecode(text), "1${rest}"))
        {
            if (char.IsLetterOrDigit(c))
            {
                kept.Append(c);
            }
        }

        return kept.ToString();
    }

    [GeneratedRegex("1er(?<rest>[ \u00A0\u202F]+[jfmasond])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex First();
}
