using System.Net;
using System.Text.RegularExpressions;
using AvsPortal.Bilingual.Contracts;

namespace AvsPortal.Bilingual.Machines;

/// <summary>Text for places that know no markup.</summary>
internal static partial class PlainText
{
    /// <summary>The words of a text or a fragment of HTML, with the language's typography; cut at a word when it is too long.</summary>
    public static string Of(string? html, string culture, int longest = int.MaxValue)
    {
        var text = NoText().Replace(WebUtility.HtmlDecode(Tag().Replace(html ?? "", " ")), "");
        text = Typography.Apply(Space().Replace(text, " ").Trim(' '), culture);
        if (text.Length <= longest)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', longest - 1);
        end = end > longest / 2 ? end : longest - 1;
        return text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)].TrimEnd(' ', ',', ';', ':', '.', '\u00A0') + "…";
    }

    [GeneratedRegex("<[^>]*>", RegexOptions.None, 1000)]
    private static partial Regex Tag();

    // What no document of XML may hold: control characters, halves of characters.
    [GeneratedRegex(@"[\x00-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]", RegexOptions.None, 1000)]
    private static partial Regex NoText();

    // A non-breaking space is there on purpose.
    [GeneratedRegex("[ \\t\\r\\n]+", RegexOptions.None, 1000)]
    private static partial Regex Space();
}
