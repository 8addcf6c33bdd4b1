using System.Numerics;
using System.Runtime.InteropServices;
using Lucene.Net.Index;

namespace AvsPortal.Search.Matching;

/// <summary>
/// Finds the best documents of a segment without scoring them all: the words that count most come first, and once nobody can come
/// in by the words that are left, those only decide among the ones already in (the idea is known as MaxScore).
/// </summary>
internal sealed class TopScorer(BestDocs best, BitPool pool)
{
    /// <summary>So few documents are simply scored.</summary>
    private const int Few = 4096;

    /// <summary>Sums of floats depend a little on their order.</summary>
    private const float Slack = 1.0001f;

    private readonly List<int> candidates = [];
    private readonly List<float> scores = [];

    /// <param name="found">The documents found.</param>
    /// <param name="count">How many they are.</param>
    /// <param name="clauses">What they get scores for; all documents found have one of them, or there is none.</param>
    /// <param name="docBase">The number of the segment's first document in the whole index.</param>
    /// <param name="orders">What decides between equals.</param>
    public void Rank(ReadOnlySpan<ulong> found, int count, List<SegmentClause> clauses, int docBase, NumericDocValues? orders)
    {
        clauses.Sort((one, other) => other.Most.CompareTo(one.Most));
        var left = new float[clauses.Count + 1];
        for (var i = clauses.Count - 1; i >= 0; i--)
        {
            left[i] = left[i + 1] + (clauses[i].Most * Slack);
        }

        candidates.Clear();
        scores.Clear();
        var next = count <= Few ? TakeAll(found) : TakeBest(found, clauses, left);
        for (; next < clauses.Count; next++)
        {
            clauses[next].AddTo(CollectionsMarshal.AsSpan(candidates), CollectionsMarshal.AsSpan(scores));
            if (candidates.Count > Few)
            {
                Prune(left[next + 1]);
            }
        }

        for (var i = 0; i < candidates.Count; i++)
        {
            if (scores[i] >= best.Worst)
            {
                best.Offer(docBase + candidates[i], scores[i], orders?.Get(candidates[i]) ?? long.MaxValue);
            }
        }
    }

    private int TakeAll(ReadOnlySpan<ulong> found)
    {
        for (var at = 0; at < found.Length; at++)
        {
            for (var bits = found[at]; bits != 0; bits &= bits - 1)
            {
                candidates.Add((at << 6) + BitOperations.TrailingZeroCount(bits));
                scores.Add(0);
            }
        }

        return 0;
    }

    /// <summary>Takes whoever has one of the words that count most; gives the first word that brings nobody in any more.</summary>
    private int TakeBest(ReadOnlySpan<ulong> found, List<SegmentClause> clauses, float[] left)
    {
        var sums = pool.RentNumbers(found.Length << 6);
        var seen = pool.RentSet(found.Length).AsSpan(0, found.Length);
        var needed = best.Worst;
        var next = 0;
        while (next < clauses.Count && left[next] >= needed)
        {
            clauses[next++].AddAll(found, seen, sums);

            // Worth looking at only when the best could already be out of reach of the rest.
            if (left[0] - left[next] > left[next])
            {
                needed = Math.Max(needed, Least(seen, sums));
            }
        }

        for (var at = 0; at < seen.Length; at++)
        {
            for (var bits = seen[at]; bits != 0; bits &= bits - 1)
            {
                var document = (at << 6) + BitOperations.TrailingZeroCount(bits);
                if (sums[document] + left[next] >= needed)
                {
                    candidates.Add(document);
                    scores.Add(sums[document]);
                }
            }
        }

        return next;
    }

    private void Prune(float left)
    {
        var least = new LeastOfBest(best.Size);
        foreach (var score in scores)
        {
            least.Offer(score);
        }

        var needed = Math.Max(best.Worst, least.Value);
        var kept = 0;
        for (var i = 0; i < candidates.Count; i++)
        {
            if (scores[i] + left >= needed)
            {
                (candidates[kept], scores[kept]) = (candidates[i], scores[i]);
                kept++;
            }
        }

        CollectionsMarshal.SetCount(candidates, kept);
        CollectionsMarshal.SetCount(scores, kept);
    }

    /// <summary>A score that as many documents have reached as are wanted.</summary>
    private float Least(ReadOnlySpan<ulong> seen, ReadOnlySpan<float> sums)
    {
        var least = new LeastOfBest(best.Size);
        for (var at = 0; at < seen.Length; at++)
        {
            for (var bits = seen[at]; bits != 0; bits &= bits - 1)
            {
                least.Offer(sums[(at << 6) + BitOperations.TrailingZeroCount(bits)]);
            }
        }

        return least.Value;
    }
}
