using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace AvsPortal.Search.Index;

/// <summary>Some of a document's words as Lucene reads them.</summary>
internal sealed class WordsStream : TokenStream
{
    private readonly DocumentWords words;
    private readonly ICharTermAttribute term;
    private readonly IPositionIncrementAttribute increment;
    private int from;
    private int to;
    private int next;
    private bool stemmed;

    public WordsStream(DocumentWords words)
    {
        this.words = words;
        term = AddAttribute<ICharTermAttribute>();
        increment = AddAttribute<IPositionIncrementAttribute>();
    }

    /// <summary>How many of the words do not make the text longer; see <see cref="ExactLengthBm25"/>.</summary>
    public int Uncounted { get; private set; }

    public WordsStream Of(int first, int end, bool stems, int uncounted)
    {
        (from, to, stemmed, Uncounted) = (first, end, stems, uncounted);
        return this;
    }

    public override void Reset()
    {
        base.Reset();
        next = from;
    }

    public override bool IncrementToken()
    {
        if (next >= to)
        {
            return false;
        }

        // Both attributes are set each time: nothing of the word before is left.
        ref readonly var word = ref words.Words[next++];
        if (stemmed)
        {
            term.SetEmpty().Append(word.Stem);
        }
        else
        {
            term.CopyBuffer(words.Letters, word.Start, word.Length);
        }

        increment.PositionIncrement = word.Increment;
        return true;
    }
}
