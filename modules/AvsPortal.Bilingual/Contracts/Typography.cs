using System.Text;
using System.Text.RegularExpressions;

namespace AvsPortal.Bilingual.Contracts;

/// <summary>Spaces, quotation marks and apostrophes, as Québec French (OQLF) and English write them.</summary>
public static partial class Typography
{
    private const string NoBreakSpace = "\u00A0";

    /// <summary>Mends a text or a fragment of HTML; tags and entities in it stay as they are. Doing it twice changes nothing.</summary>
    public static string Apply(string? text, string culture)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        var french = SiteCultures.Of(culture) == SiteCultures.French;
        var result = new StringBuilder(text.Length + 16);
        var at = 0;
        foreach (Match tag in Tag().Matches(text))
        {
            Append(text[at..tag.Index]);
            result.Append(tag.Value);
            at = tag.Index + tag.Length;
        }

        Append(text[at..]);
        return result.ToString();

        void Append(string plain) => result.Append(french ? French(plain) : English(plain));
    }

    private static string French(string text)
    {
        text = Apostrophe().Replace(text, "’");
        text = Quoted().Replace(text, "«" + NoBreakSpace + "${text}" + NoBreakSpace + "»");
        text = AfterOpening().Replace(text, "«" + NoBreakSpace);
        text = BeforeClosing().Replace(text, NoBreakSpace + "»");
        text = BeforeColon().Replace(text, NoBreakSpace + ":");
        text = BeforeHighMark().Replace(text, "${mark}");
        return BeforeUnit().Replace(text, "${digit}" + NoBreakSpace + "${unit}");
    }

    private static string English(string text) => Quoted().Replace(Apostrophe().Replace(text, "’"), "“${text}”");

    [GeneratedRegex("<[^>]*>|&[a-zA-Z]+;|&#[0-9a-fA-Fx]+;", RegexOptions.None, 1000)]
    private static partial Regex Tag();

    // Between letters, or after one: l'aluminium, partners' work.
    [GeneratedRegex(@"(?<=\p{L})'", RegexOptions.None, 1000)]
    private static partial Regex Apostrophe();

    [GeneratedRegex("\"\\s*(?<text>[^\"]*?)\\s*\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"«\s*", RegexOptions.None, 1000)]
    private static partial Regex AfterOpening();

    [GeneratedRegex(@"\s*»", RegexOptions.None, 1000)]
    private static partial Regex BeforeClosing();

    // A colon that ends a word or a bracket and is followed by a space: not 10:30, not https://.
    [GeneratedRegex(@"((?<=[\p{L}\p{N}\)»\]])|^)[ \u00A0\u202F]*:(?=\s|$)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BeforeColon();

    [GeneratedRegex(@"(?<=\S)[ \u00A0\u202F]+(?<mark>[;!?])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BeforeHighMark();

    [GeneratedRegex(@"(?<digit>\d)\s*(?<unit>[%$])(?!\d)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BeforeUnit();
}
