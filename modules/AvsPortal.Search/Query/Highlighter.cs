using System.Runtime.InteropServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using AvsPortal.Search.Analysis;

namespace AvsPortal.Search.Query;

/// <summary>
/// Marks the words of a query in a text, in whatever inflection the text has them, and picks the passage that has most of them.
/// Its output is safe HTML: all text is encoded, and <c>mark</c> is the only element.
/// </summary>
internal sealed class Highlighter
{
    private const int SnippetLength = 240;
    private const int LongestText = 20_000;
    private const int MaxMatches = 200;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly Language language;
    private readonly TextScanner scanner = new();
    private readonly Dictionary<string, int> stems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> known = new(StringComparer.Ordinal);
    private readonly List<Match> matches = [];

    public Highlighter(ParsedQuery parsed, Language language)
    {
        this.language = language;
        var unit = 0;
        foreach (var said in parsed.Units)
        {
            Remember(said.Parts, unit);
            Remember(said.Joined is null ? [] : [said.Joined], unit);
            foreach (var other in said.Equivalents)
            {
                Remember(other, unit);
            }

            unit++;
        }

        foreach (var phrase in parsed.Phrases)
        {
            Remember(phrase, unit++);
        }
    }

    /// <summary>The whole text, encoded, with the words marked.</summary>
    public string Whole(string text)
    {
        Find(text);
        return Mark(text, 0, text.Length);
    }

    /// <summary>The best passage: of the summary when the words are there, else of the body, else how the text begins.</summary>
    public string Snippet(string summary, string body)
    {
        var inSummary = Best(summary);
        var inBody = Best(body);
        var (text, from, to, _) = inBody.Found > inSummary.Found || summary.Length == 0 ? inBody : inSummary;
        Find(text);
        var shown = Mark(text, from, to).Trim();
        return string.Concat(from > 0 ? "… " : "", shown, to < text.Length ? " …" : "");
    }

    private void Remember(IReadOnlyList<string> words, int unit)
    {
        foreach (var word in words)
        {
            if (words.Count == 1 || !language.IsStopWord(word))
            {
                stems.TryAdd(Stems.Of(language, word), unit);
            }
        }
    }

    private void Find(string text)
    {
        matches.Clear();
        scanner.Scan(text.AsSpan(0, Math.Min(text.Length, LongestText)));
        foreach (ref readonly var word in scanner.Words)
        {
            if (UnitOf(scanner.TextOf(word)) is >= 0 and var unit && (matches.Count == 0 || word.From >= matches[^1].To))
            {
                matches.Add(new Match(word.From, word.To, unit));
            }
        }
    }

    private int UnitOf(ReadOnlySpan<char> word)
    {
        var lookup = known.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(word, out var unit))
        {
            unit = stems.GetValueOrDefault(Stems.Of(language, word), -1);
            lookup[word] = unit;
        }

        return unit;
    }

    /// <summary>The window of whole sentences in which most different words of the query are.</summary>
    private (string Text, int From, int To, int Found) Best(string text)
    {
        Find(text);
        var best = (Text: text, From: 0, To: EndOfWindow(text, 0), Found: 0);
        foreach (var match in matches.Take(MaxMatches))
        {
            var from = StartOfSentence(text, match.From);
            from = match.From - from > SnippetLength / 2 ? StartOfWord(text, match.From - (SnippetLength / 3)) : from;
            var to = EndOfWindow(text, from);
            var found = matches.Where(m => m.From >= from && m.To <= to).Select(m => m.Unit).Distinct().Count();
            if (found > best.Found)
            {
                best = (text, from, to, found);
            }
        }

        return best;
    }

    private static int StartOfSentence(string text, int at)
    {
        for (var i = at - 1; i > 0; i--)
        {
            if (text[i] == '\n' || (text[i] is ' ' && text[i - 1] is '.' or '!' or '?'))
            {
                return i + 1;
            }
        }

        return 0;
    }

    private static int StartOfWord(string text, int at)
    {
        while (at > 0 && !char.IsWhiteSpace(text[at - 1]))
        {
            at--;
        }

        return at;
    }

    private static int EndOfWindow(string text, int from)
    {
        var limit = Math.Min(text.Length, from + SnippetLength);
        if (limit == text.Length)
        {
            return limit;
        }

        // A whole sentence when one ends in the second half of the window, else a whole word.
        for (var i = limit; i > from + (SnippetLength / 2); i--)
        {
            if (text[i - 1] is '.' or '!' or '?' && char.IsWhiteSpace(text[i]))
            {
                return i;
            }
        }

        var word = StartOfWord(text, limit);
        return word > from ? word : limit;
    }

    private string Mark(string text, int from, int to)
    {
        var html = new StringBuilder(to - from + 64);
        var at = from;
        foreach (var match in matches)
        {
            if (match.From < at || match.To > to)
            {
                continue;
            }

            html.Append(Encoder.Encode(text[at..match.From])).Append("<mark>").Append(Encoder.Encode(text[match.From..match.To])).Append("</mark>");
            at = match.To;
        }

        return html.Append(Encoder.Encode(text[at..to])).ToString();
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Match(int From, int To, int Unit);
}
