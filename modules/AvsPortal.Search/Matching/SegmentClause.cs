using System.Numerics;

namespace AvsPortal.Search.Matching;

/// <summary>The documents of one segment that a clause finds, and what they get for it.</summary>
internal sealed class SegmentClause
{
    /// <summary>A list so many times longer than the other is leapt through.</summary>
    private const int LeapsFrom = 16;

    private readonly ulong[]? bits;
    private readonly int[] documents;
    private readonly float[]? scores;
    private readonly WordDocs? word;
    private readonly WordWorth worth;
    private readonly int[] lengths = [];
    private float? most;

    /// <summary>A word.</summary>
    public SegmentClause(WordDocs word, WordWorth worth, int[] lengths)
    {
        (this.word, this.worth, this.lengths) = (word, worth, lengths);
        (bits, documents) = (word.Bits, word.List);
    }

    /// <summary>What Lucene found.</summary>
    public SegmentClause(int[] documents, float[] scores)
    {
        (this.documents, this.scores) = (documents, scores);
        most = scores.Length == 0 ? 0 : scores.Max();
    }

    /// <summary>What is only counted.</summary>
    public SegmentClause(ulong[] bits)
    {
        (this.bits, documents) = (bits, []);
        most = 0;
    }

    /// <summary>What no document exceeds; only scores need it, and what merely narrows a search has none.</summary>
    public float Most => most ??= word!.Most(worth, lengths);

    public void CountIn(TierCounter counter) => counter.Add(bits, documents);

    /// <summary>Keeps of a set what the clause finds.</summary>
    public void Narrow(Span<ulong> set, BitPool pool)
    {
        if (bits is not null)
        {
            DocBits.And(set, bits);
            return;
        }

        var own = pool.RentSet(set.Length).AsSpan(0, set.Length);
        DocBits.SetAll(own, documents);
        DocBits.And(set, own);
    }

    /// <summary>Gives its score to every document of a set.</summary>
    /// <param name="set">The documents that count.</param>
    /// <param name="seen">Those that have a score; grows.</param>
    /// <param name="sums">Their scores; what it holds for others means nothing.</param>
    public void AddAll(ReadOnlySpan<ulong> set, Span<ulong> seen, Span<float> sums)
    {
        if (bits is null)
        {
            for (var i = 0; i < documents.Length; i++)
            {
                if (DocBits.Has(set, documents[i]))
                {
                    Give(documents[i], ScoreAt(i), seen, sums);
                }
            }

            return;
        }

        for (var at = 0; at < set.Length; at++)
        {
            for (var both = set[at] & bits[at]; both != 0; both &= both - 1)
            {
                var document = (at << 6) + BitOperations.TrailingZeroCount(both);
                Give(document, worth.Score(word!.FrequencyIn(document), lengths[document]), seen, sums);
            }
        }
    }

    /// <summary>Adds its score to each of these documents.</summary>
    /// <param name="candidates">Ascending.</param>
    /// <param name="sums">Their scores, in the same order.</param>
    public void AddTo(ReadOnlySpan<int> candidates, Span<float> sums)
    {
        if (bits is not null)
        {
            for (var i = 0; i < candidates.Length; i++)
            {
                if (word!.FrequencyIn(candidates[i]) is > 0 and var frequency)
                {
                    sums[i] += worth.Score(frequency, lengths[candidates[i]]);
                }
            }

            return;
        }

        var leaps = documents.Length > candidates.Length * LeapsFrom;
        for (int i = 0, at = 0; i < candidates.Length && at < documents.Length; i++)
        {
            at = leaps ? WordDocs.Leap(documents, at, candidates[i]) : Walk(at, candidates[i]);
            if (at < documents.Length && documents[at] == candidates[i])
            {
                sums[i] += ScoreAt(at);
            }
        }
    }

    private static void Give(int document, float score, Span<ulong> seen, Span<float> sums)
    {
        if (DocBits.Has(seen, document))
        {
            sums[document] += score;
        }
        else
        {
            DocBits.Set(seen, document);
            sums[document] = score;
        }
    }

    private float ScoreAt(int at) => scores?[at] ?? worth.Score(word!.Frequencies[at], lengths[documents[at]]);

    /// <summary>Where in the list the document is, or would be, at or after a place.</summary>
    private int Walk(int from, int document)
    {
        while (from < documents.Length && documents[from] < document)
        {
            from++;
        }

        return from;
    }
}
