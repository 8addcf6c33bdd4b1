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

    /// <summary>The word and its beginnings, each with and without the mark.</summary>
    private const int FormsOfAWord = LongestBeginning + 1;

    private readonly DocumentWords words;
    private readonly ICharTermAttribute term;
    private int from;
    private int to;
    private int next;
    private int form;
    private int position;

    public BeginningsStream(DocumentWords words)
    {
        this.words = words;
        term = AddAttribute<ICharTermAttribute>();
    }

    /// <summary>The words whose beginnings are read next.</summary>
    public void Of(Range of) => (from, to) = (of.Start.Value, of.End.Value);

    public override void Reset()
    {
        base.Reset();
        (next, form, position) = (from, 0, 0);
    }

    public override bool IncrementToken()
    {
        for (; next < to; next++, form = 0)
        {
            ref readonly var word = ref words.Words[next];
            position += form == 0 ? word.Increment : 0;
            var forms = position == 1 ? 2 * FormsOfAWord : FormsOfAWord;
            for (; form < forms; form++)
            {
                var letters = form % FormsOfAWord;
                if (letters <= word.Length)
                {
                    Set(word, letters, isFirst: form >= FormsOfAWord);
                    form++;
                    return true;
                }
            }
        }

        return false;
    }

    /// <param name="word">Of the text.</param>
    /// <param name="count">How many of its letters; 0: the whole word.</param>
    /// <param name="isFirst">Marked as the word that begins the text.</param>
    private void Set(in DocumentWord word, int count, bool isFirst)
    {
        ClearAttributes();
        if (isFirst)
        {
            term.Append(First);
        }

        if (count > 0)
        {
            term.Append(Letters);
        }

        var length = count > 0 ? count : word.Length;
        for (var i = 0; i < length; i++)
        {
            term.Append(words.Letters[word.Start + i]);
        }
    }
}
