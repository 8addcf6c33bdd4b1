using System.Text;
using System.Text.RegularExpressions;
using AvsPortal.Bilingual.Contracts;

namespace AvsPortal.Bilingual.Services;

/// <summary>
/// The rules for a piece of text. Tags within it, and what stands in another language, are each a <see cref="Mark"/>, so that a pair of
/// quotation marks or « M<sup>me</sup> Cherry » is seen whole. Sources: OQLF, Commission de toponymie, Translation Bureau.
/// </summary>
internal static partial class TypographyRules
{
    /// <summary>Stands for a tag: a character that no document may hold. The rules add none and take none away.</summary>
    internal const char Mark = '\uFFFF';

    private const string Nbsp = "\u00A0";
    private const string FrenchMonths = "(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)";
    private const string EnglishMonths = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

    /// <summary>Mends a text; web addresses, e-mail addresses and entities in it stay as they are.</summary>
    internal static string Mend(string text, string language)
    {
        if (language.Length == 0 || text.AsSpan().Trim().IsEmpty)
        {
            return text;
        }

        text = Plain(text);
        var french = language == SiteCultures.French;
        StringBuilder? result = null;
        var at = 0;
        foreach (var kept in Kept().EnumerateMatches(text))
        {
            result ??= new StringBuilder(text.Length + 16);
            result.Append(Words(text[at..kept.Index], french)).Append(text, kept.Index, kept.Length);
            at = kept.Index + kept.Length;
        }

        return result is null ? Words(text, french) : result.Append(Words(text[at..], french)).ToString();
    }

    // What is encoded in a page but is the author's own quotation mark, apostrophe or space. Between tags none of them needs encoding.
    private static string Plain(string text) => text.IndexOf('&', StringComparison.Ordinal) < 0
        ? text
        : Encoded().Replace(text, static entity => entity.Value switch { "&nbsp;" or "&#xA0;" or "&#160;" => Nbsp, "&quot;" or "&#34;" => "\"", _ => "'" });

    private static string Words(string text, bool french) => text.Length == 0 ? text : french ? French(text) : English(text);

    private static string French(string text)
    {
        text = Apostrophe().Replace(text, "’");
        text = Quoted().Replace(text, static pair => $"«{Nbsp}{Inside(pair)}{Nbsp}»");
        text = EnglishQuoted().Replace(text, static pair => pair.Groups["text"].Success ? $"«{Nbsp}{pair.Groups["text"].Value.Trim(' ')}{Nbsp}»" : pair.Value);
        text = AfterOpening().Replace(text, "«" + Nbsp);
        text = BeforeClosing().Replace(text, Nbsp + "»");
        text = BeforeColon().Replace(text, Nbsp + ":");
        text = BeforeHighMark().Replace(text, "");
        text = BeforeUnit().Replace(text, Nbsp);
        text = Thousands().Replace(text, Nbsp);
        text = FirstOfMonth().Replace(text, "1er");
        text = FrenchDate().Replace(text, Nbsp);
        text = Telephone().Replace(text, Nbsp);
        text = Title().Replace(text, Nbsp);
        text = Region().Replace(text, "Saguenay–Lac-Saint-Jean");
        return Range().Replace(text, "-");
    }

    private static string English(string text)
    {
        text = Apostrophe().Replace(text, "’");
        text = Quoted().Replace(text, static pair => $"“{Inside(pair)}”");
        text = EnglishDate().Replace(text, Nbsp);
        text = Telephone().Replace(text, Nbsp);
        return Region().Replace(text, "Saguenay–Lac-Saint-Jean");
    }

    private static string Inside(Match pair) => pair.Groups["text"].Value.TrimEnd();

    // Addresses and entities: what is in them is not prose.
    [GeneratedRegex(@"&(?:[a-zA-Z][a-zA-Z0-9]*|#[0-9]+|#[xX][0-9a-fA-F]+);|(?:https?|ftp|mailto|tel):[^\s<>«»""\uFFFF]*[^\s<>«»"".,;:!?…\uFFFF]|\bwww\.[^\s<>«»""\uFFFF]*[^\s<>«»"".,;:!?…\uFFFF]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Kept();

    [GeneratedRegex("&nbsp;|&#xA0;|&#160;|&quot;|&#34;|&#x27;|&#39;|&apos;", RegexOptions.None, 1000)]
    private static partial Regex Encoded();

    // Between letters, or after one: l'aluminium, partners' work.
    [GeneratedRegex(@"(?<=\p{L})'", RegexOptions.None, 1000)]
    private static partial Regex Apostrophe();

    // A pair in one line; a lone mark (an inch, a forgotten one) stays. A space after an inch mark of a number closes nothing.
    [GeneratedRegex("(?<![0-9])\"\\s*(?<text>[^\"\\s][^\"\\n]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Quoted();

    // English marks are for what is quoted within guillemets, and only there.
    [GeneratedRegex("«[^«»]*»|“(?<text>[^«»“”\\n]*[^«»“”\\s][^«»“”\\n]*)”", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EnglishQuoted();

    [GeneratedRegex(@"«[ \t\u00A0\u202F]*(?=\uFFFF*[^\s\uFFFF])", RegexOptions.None, 1000)]
    private static partial Regex AfterOpening();

    [GeneratedRegex(@"(?<=[^\s\uFFFF]\uFFFF*)[ \t\u00A0\u202F]*»", RegexOptions.None, 1000)]
    private static partial Regex BeforeClosing();

    // A colon that ends a word or a bracket and is followed by a space: not 10:30, not a smiley.
    [GeneratedRegex(@"((?<=[\p{L}\p{N}\)»\]’…\uFFFF])|^)[ \u00A0\u202F]*:(?=[\s\uFFFF]|$)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BeforeColon();

    [GeneratedRegex(@"(?<=\S|^)[ \u00A0\u202F]+(?=[;!?])", RegexOptions.None, 1000)]
    private static partial Regex BeforeHighMark();

    // 50 %, 452 000 $.
    [GeneratedRegex(@"(?<=[0-9])[ \u00A0\u202F]*(?=[%$€](?![0-9]))", RegexOptions.None, 1000)]
    private static partial Regex BeforeUnit();

    // 854 665: groups of three after one to three digits. Years and telephones are no such groups.
    [GeneratedRegex(@"(?<=(?<![0-9,.\-–][ \u00A0\u202F]?|[0-9])[0-9]{1,3}(?:[ \u00A0\u202F][0-9]{3})*)[ \u202F](?=[0-9]{3}(?![0-9\-–]))", RegexOptions.None, 1000)]
    private static partial Regex Thousands();

    // le 1er juin; "er" is the only thing that is ever added to a word.
    [GeneratedRegex(@"(?<![0-9,.\-–/])(?<![0-9][ \u00A0])1(?=[ \u00A0\u202F](?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\b)", RegexOptions.None, 1000)]
    private static partial Regex FirstOfMonth();

    // 1er juin 2018: day, month and year on one line, whether or not « er » is raised.
    [GeneratedRegex(@"(?<=(?<![0-9,.\-–/])(?<![0-9][ \u00A0])(?:1er|1\uFFFF+er\uFFFF+|[12]?[0-9]|3[01]))[ \u202F](?=" + FrenchMonths + @"\b)|(?<=\b" + FrenchMonths + @")[ \u202F](?=[12][0-9]{3}(?![0-9]))", RegexOptions.None, 1000)]
    private static partial Regex FrenchDate();

    // June 1, 2018.
    [GeneratedRegex(@"(?<=\b" + EnglishMonths + @")[ \u202F](?=[0-9]{1,2}(?![0-9]))|(?<=\b" + EnglishMonths + @"[ \u00A0][0-9]{1,2},)[ \u202F](?=[12][0-9]{3}(?![0-9]))", RegexOptions.None, 1000)]
    private static partial Regex EnglishDate();

    // 418 669-0003, poste 224, ext. 224. A hyphen between digits never breaks.
    [GeneratedRegex(@"(?<=(?<![0-9\-–])[2-9][0-9]{2})[ \u202F](?=[0-9]{3}-[0-9]{4}(?![0-9]))|(?<=\b(?:poste|ext\.))[ \u202F](?=[0-9])", RegexOptions.None, 1000)]
    private static partial Regex Telephone();

    // M. Gendron, Mme Cherry, no 12, letters raised or not.
    [GeneratedRegex(@"(?<=\b(?:MM?\.|M(?:mes?|lles?)|Dre?|Me|M\uFFFF+(?:mes?|lles?|e)\uFFFF+|D\uFFFF+re?\uFFFF+))[ \u202F](?=\uFFFF*\p{Lu})|(?<=\b(?:nos?|p\.|art\.|n\uFFFF+os?\uFFFF+))[ \u202F](?=[0-9])", RegexOptions.None, 1000)]
    private static partial Regex Title();

    // The Commission de toponymie's own example of the dash.
    [GeneratedRegex(@"\bSaguenay[ \u00A0]?[-‐‑–—][ \u00A0]?Lac[-‐‑ \u00A0]Saint[-‐‑ \u00A0]Jean\b", RegexOptions.None, 1000)]
    private static partial Regex Region();

    // 1984-1992: a hyphen, as the Translation Bureau and the OQLF write a range of years.
    [GeneratedRegex(@"(?<=(?<![0-9\-–])(?:1[5-9]|20)[0-9]{2})–(?=(?:1[5-9]|20)[0-9]{2}(?![0-9\-–]))", RegexOptions.None, 1000)]
    private static partial Regex Range();
}
