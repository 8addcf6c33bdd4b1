using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace AvsPortal.Search.Analysis;

/// <summary>Lucene's face of <see cref="TextScanner"/>; stems when it is given a stemmer.</summary>
internal sealed class SearchTokenizer : Tokenizer
{
    private readonly TextScanner scanner = new();
    private readonly IStemmer? stemmer;
    private readonly ICharTermAttribute term;
    private readonly IOffsetAttribute offsets;
    private readonly IPositionIncrementAttribute increment;
    private char[] source = new char[4096];
    private readonly char[] letters = new char[IStemmer.BufferLength];
    private int next;
    private int length;

    public SearchTokenizer(TextReader input, IStemmer? stemmer)
        : base(input)
    {
        this.stemmer = stemmer;
        term = AddAttribute<ICharTermAttribute>();
        offsets = AddAttribute<IOffsetAttribute>();
        increment = AddAttribute<IPositionIncrementAttribute>();
    }

    public override void Reset()
    {
        base.Reset();
        length = 0;
        int read;
        while ((read = m_input.Read(source, length, source.Length - length)) > 0)
        {
            length += read;
            if (length == source.Length)
            {
                Array.Resize(ref source, source.Length * 2);
            }
        }

        scanner.Scan(source.AsSpan(0, length));
        next = 0;
    }

    public override bool IncrementToken()
    {
        if (next >= scanner.Words.Length)
        {
            return false;
        }

        ClearAttributes();
        ref readonly var word = ref scanner.Words[next++];
        scanner.TextOf(word).CopyTo(letters);
        var stem = stemmer?.Stem(letters, word.TextLength) ?? word.TextLength;
        term.CopyBuffer(letters, 0, stem);
        offsets.SetOffset(CorrectOffset(word.From), CorrectOffset(word.To));
        increment.PositionIncrement = word.Increment;
        return true;
    }

    public override void End()
    {
        base.End();
        offsets.SetOffset(length, length);
    }
}
