using System.Runtime.InteropServices;
using AvsPortal.Search.Index;
using Lucene.Net.Search;

namespace AvsPortal.Search.Matching;

/// <summary>The best of the documents offered, in an order that never changes by itself: equal scores are told apart by <see cref="DocumentOrder"/>.</summary>
internal sealed class BestDocs(int size)
{
    private readonly PriorityQueue<int, Rank> best = new(Math.Min(size, 1000) + 1, WorstFirst.Instance);
    private Rank worst;

    /// <summary>How many are kept.</summary>
    public int Size => size;

    /// <summary>Below it nobody is kept any more.</summary>
    public float Worst => size == 0 ? float.PositiveInfinity : best.Count < size ? float.NegativeInfinity : worst.Score;

    /// <param name="document">Its number in the whole index.</param>
    /// <param name="score">At least <see cref="Worst"/>, or it costs for nothing.</param>
    /// <param name="order">Its <see cref="DocumentOrder"/>: the smaller first.</param>
    public void Offer(int document, float score, long order)
    {
        var rank = new Rank(score, order);
        if (best.Count < size)
        {
            best.Enqueue(document, rank);
        }
        else if (size > 0 && WorstFirst.Instance.Compare(rank, worst) > 0)
        {
            best.EnqueueDequeue(document, rank);
        }

        best.TryPeek(out _, out worst);
    }

    /// <summary>The best first; call it once.</summary>
    public ScoreDoc[] Finish()
    {
        var docs = new ScoreDoc[best.Count];
        for (var i = docs.Length - 1; i >= 0; i--)
        {
            best.TryDequeue(out var doc, out var rank);
            docs[i] = new ScoreDoc(doc, rank.Score);
        }

        return docs;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Rank(float Score, long Order);

    private sealed class WorstFirst : IComparer<Rank>
    {
        public static readonly WorstFirst Instance = new();

        public int Compare(Rank x, Rank y)
        {
            var byScore = x.Score.CompareTo(y.Score);
            return byScore != 0 ? byScore : y.Order.CompareTo(x.Order);
        }
    }
}
