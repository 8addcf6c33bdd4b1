namespace AvsPortal.Kernel.Liquid;

/// <summary>
/// Knows the HTML that most texts are made of: paragraphs, lists, emphasis, rightly nested and without a single attribute.
/// Such a text is safe as it is, and a portal whose texts are all like this never loads the sanitizer with its browser engine.
/// </summary>
internal static class PlainMarkup
{
    private static readonly string[] _tags = ["p", "br", "em", "strong", "ul", "ol", "li", "h2", "h3", "h4", "blockquote", "b", "i"];

    /// <summary>False when in doubt.</summary>
    public static bool IsAllOf(ReadOnlySpan<char> html)
    {
        Span<int> open = stackalloc int[16];
        var depth = 0;
        for (int start; (start = html.IndexOf('<')) >= 0;)
        {
            html = html[(start + 1)..];
            var end = html.IndexOf('>');
            if (end < 0)
            {
                return false;
            }

            var closes = html[0] == '/';
            var tag = Index(html[(closes ? 1 : 0)..end]);
            if (tag < 0 || !Step(open, ref depth, tag, closes))
            {
                return false;
            }

            html = html[(end + 1)..];
        }

        return depth == 0;
    }

    private static bool Step(Span<int> open, ref int depth, int tag, bool closes)
    {
        if (_tags[tag] == "br")
        {
            return !closes;
        }

        if (closes)
        {
            return depth > 0 && open[--depth] == tag;
        }

        // A paragraph is closed by whatever block follows it: only the innermost may be one.
        if (depth == open.Length || (depth > 0 && _tags[open[depth - 1]] == "p" && _tags[tag] is not ("em" or "strong" or "b" or "i")))
        {
            return false;
        }

        open[depth++] = tag;

        return true;
    }

    private static int Index(ReadOnlySpan<char> name)
    {
        for (var i = 0; i < _tags.Length; i++)
        {
            if (name.SequenceEqual(_tags[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
