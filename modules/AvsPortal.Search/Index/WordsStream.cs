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

    /// <summary>What is read next.</summary>
    /// <param name="of">Which words.</param>
    /// <param name="stems">Stems, or words as written.</param>
    /// <param name="uncounted">How many of the words do not make the text longer.</param>
    public void Of(Range of, bool stems, int uncounted) => (from, to, stemmed, Uncounted) = (of.Start.Value, of.End.Value, stems, uncounted);

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
        var (start, length) = stemmed ? (word.StemStart, word.StemLength) : (word.Start, word.Length);
        term.CopyBuffer(words.Letters, start, length);
        increment.PositionIncrement = word.Increment;
        return true;
    }
}
