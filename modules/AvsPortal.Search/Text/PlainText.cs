using System.Net;
using System.Text;

namespace AvsPortal.Search.Text;

/// <summary>The readable text of HTML, or of text that only looks like it. Never throws: a wrong tag is left out, not repaired.</summary>
internal static class PlainText
{
    private static readonly HashSet<string> Inline = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "b", "bdi", "bdo", "cite", "code", "em", "i", "kbd", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "u", "wbr", "time",
    };

    /// <summary>Text with one line a block and no mark-up; empty for null.</summary>
    public static string From(string? html)
    {
        if (string.IsNullOrWhiteSpace(html))
        {
            return "";
        }

        return html.Contains('<', StringComparison.Ordinal) || html.Contains('&', StringComparison.Ordinal) ? Strip(html) : html.Trim();
    }

    private static string Strip(string html)
    {
        var builder = new StringBuilder(html.Length);
        for (var i = 0; i < html.Length; i++)
        {
            if (html[i] != '<' || i + 1 >= html.Length || !(char.IsAsciiLetter(html[i + 1]) || html[i + 1] is '/' or '!'))
            {
                builder.Append(html[i]);
                continue;
            }

            var comment = html.AsSpan(i).StartsWith("<!--");
            var end = comment ? html.IndexOf("-->", i, StringComparison.Ordinal) : html.IndexOf('>', i);
            if (end < 0)
            {
                break;
            }

            end += comment ? 2 : 0;
            var name = NameAt(html, html[i + 1] == '/' ? i + 2 : i + 1);
            if (html[i + 1] != '/' && (name.Equals("script", StringComparison.OrdinalIgnoreCase) || name.Equals("style", StringComparison.OrdinalIgnoreCase)))
            {
                var close = html.IndexOf("</" + name, end, StringComparison.OrdinalIgnoreCase);
                end = close < 0 ? html.Length - 1 : close - 1;
            }

            if (!comment && !Inline.Contains(name))
            {
                builder.Append('\n');
            }

            i = end;
        }

        return WebUtility.HtmlDecode(builder.ToString()).Trim();
    }

    private static string NameAt(string html, int start)
    {
        var end = start;
        while (end < html.Length && char.IsAsciiLetterOrDigit(html[end]))
        {
            end++;
        }

        return html[start..end];
    }
}
