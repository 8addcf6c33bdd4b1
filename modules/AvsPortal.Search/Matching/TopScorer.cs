using Lucene.Net.Index;

namespace AvsPortal.Search.Matching;

/// <summary>
/// Finds the best documents of a segment without scoring them all: the words that count most come first, and once nobody can come
/// in by the words that are left, those only decide among the ones already in (the idea is known as MaxScore).
/// </summary>
internal sealed class TopScorer(BestDocs best, BitPool pool)
{
    /// <summary>So few documents are simply scored.</summary>
    public const int Few = 4096;

    /// <summary>Sums of floats depend a little on their order.</summary>
    private const float Slack = 1.0001f;

    private int[] candidates = [];
    private float[] scores = [];
    private int taken;

    /// <summary>A score that as many documents as are wanted have at least, judged by a sample: negative infinity when it is smaller than that.</summary>
    /// <param name="sample">At most <see cref="Few"/> documents that are likely among the best.</param>
    /// <param name="count">How many they are.</param>
    /// <param name="clauses">What they get scores for.</param>
    public float Reached(ReadOnlySpan<ulong> sample, int count, List<SegmentClause> clauses)
    {
        (candidates, scores, taken) = (pool.RentDocuments(count), pool.RentNumbers(count), 0);
        TakeAll(sample);
        clauses.ForEach(clause => clause.AddTo(candidates.AsSpan(0, taken), scores.AsSpan(0, taken)));
        return Least();
    }

    /// <param name="found">The documents found.</param>
    /// <param name="count">How many they are.</param>
    /// <param name="clauses">What they get scores for; all documents found have one of them, or there is none.</param>
    /// <param name="docBase">The number of the segment's first document in the whole index.</param>
    /// <param name="orders">What decides between equals.</param>
    /// <param name="needed">A score that as many documents as are wanted have at least.</param>
    public void Rank(ReadOnlySpan<ulong> found, int count, List<SegmentClause> clauses, int docBase, NumericDocValues? orders, float needed)
    {
        clauses.Sort((one, other) => other.Most.CompareTo(one.Most));
        var left = new float[clauses.Count + 1];
        for (var i = clauses.Count - 1; i >= 0; i--)
        {
            left[i] = left[i + 1] + (clauses[i].Most * Slack);
        }

        (candidates, scores, taken) = (pool.RentDocuments(count), pool.RentNumbers(count), 0);
        var next = count <= Few ? TakeAll(found) : TakeBest(found, clauses, left, Math.Max(needed, best.Worst) / Slack);
        for (; next < clauses.Count; next++)
        {
            clauses[next].AddTo(candidates.AsSpan(0, taken), scores.AsSpan(0, taken));
            if (taken > Few)
            {
                Prune(left[next + 1]);
            }
        }

        for (var i = 0; i < taken; i++)
        {
            if (scores[i] >= best.Worst)
            {
                best.Offer(docBase + candidates[i], scores[i], orders?.Get(candidates[i]) ?? long.MaxValue);
            }
        }
    }

    private int TakeAll(ReadOnlySpan<ulong> found)
    {
        foreach (var document in DocBits.Each(found))
        {
            Take(document, 0);
        }

        return 0;
    }

    /// <summary>Takes whoever has one of the words that count most; gives the first word that brings nobody in any more.</summary>
    private int TakeBest(ReadOnlySpan<ulong> found, List<SegmentClause> clauses, float[] left, float needed)
    {
        var sums = pool.RentNumbers(found.Length << 6);
        var seen = pool.RentSet(found.Length).AsSpan(0, found.Length);
        var next = 0;
        while (next < clauses.Count && left[next] >= needed)
        {
            clauses[next++].AddAll(found, seen, sums);
        }

        foreach (var document in DocBits.Each(seen))
        {
            if (sums[document] + left[next] >= needed)
            {
                Take(document, sums[document]);
            }
        }

        return next;
    }

    private void Prune(float left)
    {
        var needed = Math.Max(best.Worst, Least()) / Slack;
        var kept = 0;
        for (var i = 0; i < taken; i++)
        {
            if (scores[i] + left >= needed)
            {
                (candidates[kept], scores[kept]) = (candidates[i], scores[i]);
                kept++;
            }
        }

        taken = kept;
    }

    private void Take(int document, float score)
    {
        (candidates[taken], scores[taken]) = (document, score);
        taken++;
    }

    private float Least()
    {
        var least = new LeastOfBest(best.Size);
        foreach (var score in scores.AsSpan(0, taken))
        {
            least.Offer(score);
        }

        return least.Value;
    }
}
