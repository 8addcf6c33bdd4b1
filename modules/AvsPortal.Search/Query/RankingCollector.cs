using System.Runtime.InteropServices;
using AvsPortal.Search.Index;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace AvsPortal.Search.Query;

/// <summary>
/// One pass over what a query finds: the exact total, the counts of all facets, and the best in an order that never changes by
/// itself: equal scores are told apart by <see cref="DocumentOrder"/>.
/// </summary>
internal sealed class RankingCollector(int size, SearchOrder order) : ICollector
{
    private readonly PriorityQueue<int, Rank> best = new(Math.Min(size, 1000) + 1, WorstFirst.Instance);
    private readonly FacetTally tally = new();
    private Rank worst;
    private Scorer? scorer;
    private NumericDocValues? orders;
    private int docBase;
    private int total;

    public bool AcceptsDocsOutOfOrder => true;

    public void SetScorer(Scorer scorer) => this.scorer = scorer;

    public void SetNextReader(AtomicReaderContext context)
    {
        docBase = context.DocBase;
        orders = context.AtomicReader.GetNumericDocValues(SearchFields.Order);
        tally.Next(FacetTable.Of(context.AtomicReader));
    }

    public void Collect(int doc)
    {
        total++;
        tally.Add(doc);
        if (size == 0)
        {
            return;
        }

        var score = order == SearchOrder.Relevance ? scorer!.GetScore() : 0;
        if (best.Count < size)
        {
            best.Enqueue(docBase + doc, new Rank(score, OrderOf(doc)));
            best.TryPeek(out _, out worst);
        }
        else if (score >= worst.Score)
        {
            var rank = new Rank(score, OrderOf(doc));
            if (WorstFirst.Instance.Compare(rank, worst) > 0)
            {
                best.EnqueueDequeue(docBase + doc, rank);
                best.TryPeek(out _, out worst);
            }
        }
    }

    /// <summary>What was found; call it once.</summary>
    public RankedDocs Finish()
    {
        var docs = new ScoreDoc[best.Count];
        for (var i = docs.Length - 1; i >= 0; i--)
        {
            best.TryDequeue(out var doc, out var rank);
            docs[i] = new ScoreDoc(doc, rank.Score);
        }

        return new RankedDocs(total, docs, tally.Finish());
    }

    private long OrderOf(int doc) => orders?.Get(doc) ?? long.MaxValue;

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
