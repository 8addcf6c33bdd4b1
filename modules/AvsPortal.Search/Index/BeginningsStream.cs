using AvsPortal.Search.Analysis;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace AvsPortal.Search.Index;

/// <summary>
/// The terms by which a suggestion finds a text while somebody types: each word, and its first letters as terms of their own, so
/// that two typed letters are one term and not the union of a thousand. The same again, marked, for the word that begins the text.
/// </summary>
internal sealed class BeginningsStream : TokenStream
{
    /// <summary>Beginnings up to this length are terms of their own; longer ones are found among the words.</summary>
    public const int LongestBeginning = 3;

    /// <summary>Before the first letters of a word.</summary>
    public const char Letters = '*';

    /// <summary>Before the word that begins the text, and before its first letters.</summary>
    public const char First = '^';

    private readonly ICharTermAttribute term;
    private readonly List<string> terms;
    private int next;

    public BeginningsStream(string text)
    {
        term = AddAttribute<ICharTermAttribute>();
        terms = TermsOf(text);
    }

    public override void Reset()
    {
        base.Reset();
        next = 0;
    }

    public override bool IncrementToken()
    {
        if (next >= terms.Count)
        {
            return false;
        }

        ClearAttributes();
        term.SetEmpty().Append(terms[next++]);
        return true;
    }

    private static List<string> TermsOf(string text)
    {
        var scanner = new TextScanner();
        scanner.Scan(text.AsSpan(0, Math.Min(text.Length, 500)));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        List<string> found = [];
        var position = 0;
        foreach (ref readonly var word in scanner.Words)
        {
            position += word.Increment;
            Add(scanner.TextOf(word).ToString(), "");
            if (position == 1)
            {
                Add(scanner.TextOf(word).ToString(), First.ToString());
            }
        }

        return found;

        void Add(string word, string mark)
        {
            AddOnce(mark + word);
            for (var length = 1; length <= Math.Min(LongestBeginning, word.Length); length++)
            {
                AddOnce(mark + Letters + word[..length]);
            }
        }

        void AddOnce(string value)
        {
            if (seen.Add(value))
            {
                found.Add(value);
            }
        }
    }
}
