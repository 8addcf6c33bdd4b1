using AvsPortal.Search.Index;
using AvsPortal.Search.Query;
using Lucene.Net.Index;

namespace AvsPortal.Search.Matching;

/// <summary>What a ranking brings together over all segments: the best documents, and the counts of all.</summary>
internal sealed class RankingTask(int size, SearchOrder order)
{
    private readonly FacetTally tally = new();

    public BestDocs Best { get; } = new(size);

    public bool ByScore => order == SearchOrder.Relevance;

    public void Tally(AtomicReaderContext context, ReadOnlySpan<ulong> found, int count)
    {
        tally.Next(FacetTable.Of(context.AtomicReader));
        tally.AddAll(found, count);
    }

    /// <summary>Offers all, to be ordered by date alone.</summary>
    public void OfferAll(AtomicReaderContext context, ReadOnlySpan<ulong> found, NumericDocValues? orders)
    {
        foreach (var document in DocBits.Each(found))
        {
            Best.Offer(context.DocBase + document, 0, orders?.Get(document) ?? long.MaxValue);
        }
    }

    public RankedDocs Finish(int total) => new(total, Best.Finish(), tally.Finish());
}
