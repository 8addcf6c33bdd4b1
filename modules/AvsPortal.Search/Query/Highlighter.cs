using System.Runtime.InteropServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using AvsPortal.Search.Analysis;
using AvsPortal.Search.Index;

namespace AvsPortal.Search.Query;

/// <summary>
/// Marks the words of a query in a text, in whatever inflection the text has them, and picks the passage that has most of them.
/// Its output is safe HTML: all text is encoded, and <c>mark</c> is the only element.
/// </summary>
internal sealed class Highlighter
{
    private const int SnippetLength = 240;
    private const int Piece = 20_000;
    private const int LongestText = 400_000;
    private const int MaxMatches = 2000;
    private const int Letters = 26;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly Language language;
    private readonly int units;
    private readonly TextScanner scanner = new();
    private readonly bool[] beginnings = new bool[Letters * Letters];
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
            foreach (var (other, _) in said.Equivalents)
            {
                Remember(other, unit);
            }

            unit++;
        }

        foreach (var phrase in parsed.Phrases)
        {
            Remember(phrase, unit++);
        }

        units = Math.Min(unit, 64);
    }

    /// <summary>The whole text, encoded, with the words marked.</summary>
    public string Whole(string text)
    {
        Find(text);
        return Mark(text);
    }

    /// <summary>
    /// The best passage: of the summary when the words are there, else of the body, else of the first page of an attached file that
    /// has more of them, else how the text begins.
    /// </summary>
    /// <returns>Safe HTML; and the page of a file that it is on, null when it is on none.</returns>
    public (string Html, FilePage? Page) Snippet(string summary, string body, IEnumerable<FilePage> pages)
    {
        var (text, best) = (summary, Best(summary));
        if ((best.Found < units || summary.Length == 0) && body.Length > 0 && Best(body) is var inBody && (inBody.Found > best.Found || summary.Length == 0))
        {
            (text, best) = (body, inBody);
        }

        FilePage? on = null;
        if (best.Found < units)
        {
            foreach (var page in pages)
            {
                if (Best(page.Text) is var inPage && inPage.Found > best.Found)
                {
                    (text, best, on) = (page.Text, inPage, page);
                }

                if (best.Found == units)
                {
                    break;
                }
            }
        }

        var passage = text[best.From..best.To].Replace('\n', ' ').Trim();
        Find(passage);
        return (string.Concat(best.From > 0 ? "… " : "", Mark(passage), text.AsSpan(best.To).ContainsAnyExcept(' ', '\n', '\r') ? " …" : ""), on);
    }

    private void Remember(IReadOnlyList<string> words, int unit)
    {
        foreach (var word in words)
        {
            if (words.Count == 1 || !language.IsStopWord(word))
            {
                stems.TryAdd(Stems.Of(language, word), unit);
                if (Beginning(word) is >= 0 and var beginning)
                {
                    beginnings[beginning] = true;
                }
            }
        }
    }

    /// <summary>A number for the first two letters, which a word shares with its stem; less than 0 when it may not.</summary>
    private static int Beginning(ReadOnlySpan<char> word) =>
        word.Length > 2 && char.IsAsciiLetterLower(word[0]) && char.IsAsciiLetterLower(word[1]) && word[0] != word[1] ? ((word[0] - 'a') * Letters) + word[1] - 'a' : -1;

    private void Find(ReadOnlySpan<char> text)
    {
        matches.Clear();
        scanner.Scan(text);
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
        // Nearly all words of a text end here.
        if (Beginning(word) is >= 0 and var beginning && !beginnings[beginning])
        {
            return -1;
        }

        var lookup = known.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(word, out var unit))
        {
            unit = stems.GetValueOrDefault(Stems.Of(language, word), -1);
            lookup[word] = unit;
        }

        return unit;
    }

    /// <summary>
    /// The window of whole sentences in which most different words of the query are. A long text is read piece by piece, and no
    /// further than the first window that has them all.
    /// </summary>
    private (int From, int To, int Found) Best(string text)
    {
        var best = (From: 0, To: EndOfWindow(text, 0, 1), Found: 0);
        var limit = Math.Min(text.Length, LongestText);
        for (var start = 0; start < limit && best.Found < units;)
        {
            var end = start + Piece >= limit ? limit : Math.Max(StartOfWord(text, start + Piece), start + (Piece / 2));
            Find(text.AsSpan(start, end - start));
            for (var i = 0; i < matches.Count && i < MaxMatches && best.Found < units; i++)
            {
                var at = start + matches[i].From;
                var from = StartOfSentence(text, at);
                from = at - from > SnippetLength / 2 ? StartOfWord(text, at - (SnippetLength / 3)) : from;
                var to = EndOfWindow(text, from, start + matches[i].To);
                var found = UnitsAround(i, from - start, to - start);
                best = found > best.Found ? (from, to, found) : best;
            }

            start = end;
        }

        return best;
    }

    /// <summary>How many different words of the query are in a window around a match.</summary>
    private int UnitsAround(int match, int from, int to)
    {
        var seen = 0UL;
        for (var i = match; i >= 0 && matches[i].From >= from; i--)
        {
            seen |= 1UL << (matches[i].Unit % 64);
        }

        for (var i = match + 1; i < matches.Count && matches[i].To <= to; i++)
        {
            seen |= 1UL << (matches[i].Unit % 64);
        }

        return System.Numerics.BitOperations.PopCount(seen);
    }

    private static int StartOfSentence(string text, int at)
    {
        for (var i = at - 1; i > 0 && at - i <= SnippetLength; i--)
        {
            if (SentenceEnds.At(text, i))
            {
                return i + 1;
            }
        }

        return at <= SnippetLength ? 0 : at - SnippetLength;
    }

    private static int StartOfWord(string text, int at)
    {
        while (at > 0 && !char.IsWhiteSpace(text[at - 1]))
        {
            at--;
        }

        return at;
    }

    /// <summary>The end of the last whole sentence that has the match and fits; a long one ends at a word.</summary>
    private static int EndOfWindow(string text, int from, int endOfMatch)
    {
        var limit = Math.Min(text.Length, from + SnippetLength);
        if (limit == text.Length)
        {
            return limit;
        }

        for (var i = limit; i >= endOfMatch && i > from; i--)
        {
            if (SentenceEnds.At(text, i))
            {
                return i;
            }
        }

        var word = StartOfWord(text, limit);
        return word > from ? word : limit;
    }

    private string Mark(string text)
    {
        var html = new StringBuilder(text.Length + 64);
        var at = 0;
        foreach (var match in matches)
        {
            html.Append(Encoder.Encode(text[at..match.From])).Append("<mark>").Append(Encoder.Encode(text[match.From..match.To])).Append("</mark>");
            at = match.To;
        }

        return html.Append(Encoder.Encode(text[at..])).ToString();
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Match(int From, int To, int Unit);
}
