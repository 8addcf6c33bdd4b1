using AvsPortal.Search.Index;
using AvsPortal.Search.Matching;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace AvsPortal.Search.Query;

/// <summary>What <see cref="QueryMatcher"/> does for words, for any other query: one pass gives total, facets and the best.</summary>
internal sealed class RankingCollector(int size, SearchOrder order) : ICollector
{
    private readonly BestDocs best = new(size);
    private readonly FacetTally tally = new();
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
        var score = order == SearchOrder.Relevance ? scorer!.GetScore() : 0;
        if (score >= best.Worst)
        {
            best.Offer(docBase + doc, score, orders?.Get(doc) ?? long.MaxValue);
        }
    }

    /// <summary>What was found; call it once.</summary>
    public RankedDocs Finish() => new(total, best.Finish(), tally.Finish());
}
