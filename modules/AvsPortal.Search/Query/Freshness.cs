using AvsPortal.Search.Index;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace AvsPortal.Search.Query;

/// <summary>
/// Age in the ranking, for types that ask for it: what is new counts up to a quarter more than its words, half of that after a half-life.
/// It decides between pages that say about the same; words stay what matters.
/// </summary>
internal static class Freshness
{
    private const double Most = 0.25;

    /// <summary>Orders the first <paramref name="count"/> anew; equals keep their order.</summary>
    public static void Reorder(ScoreDoc[] docs, int count, IndexReader reader, IReadOnlyDictionary<string, int> halfLives, DateOnly today)
    {
        count = Math.Min(count, docs.Length);
        foreach (var found in docs.AsSpan(0, count))
        {
            var leaf = reader.Leaves[ReaderUtil.SubIndex(found.Doc, reader.Leaves)];
            found.Score *= (float)Factor(leaf.AtomicReader, found.Doc - leaf.DocBase, halfLives, today);
        }

        docs.Take(count).OrderByDescending(found => found.Score).ToArray().CopyTo(docs, 0);
    }

    private static double Factor(AtomicReader segment, int document, IReadOnlyDictionary<string, int> halfLives, DateOnly today)
    {
        if (!halfLives.TryGetValue(FacetTable.Of(segment).ValueOf(document, (int)Facet.Type), out var halfLife)
            || segment.GetNumericDocValues(SearchFields.Order) is not { } orders
            || DocumentOrder.DateOf(orders.Get(document)) is not { } date)
        {
            return 1;
        }

        // What is to come is as new as today.
        var age = Math.Max(0, today.DayNumber - date.DayNumber);
        return 1 + (Most * Math.Pow(0.5, age / (double)halfLife));
    }
}
