using AvsPortal.Search.Index;
using Lucene.Net.Index;

namespace AvsPortal.Search.Query;

/// <summary>The documents whose field has the fewest words: the nearest to what was typed.</summary>
internal sealed class ShortestCollector(string field, int size) : SuggestionCollector
{
    private readonly PriorityQueue<int, (long Words, long Order)> best = new(
        size + 1, Comparer<(long Words, long Order)>.Create((x, y) => y.CompareTo(x)));

    private NumericDocValues? lengths;
    private NumericDocValues? orders;
    private int docBase;

    /// <summary>The documents found, the shortest first; call it once.</summary>
    public List<int> Best()
    {
        var docs = new List<int>(best.Count);
        while (best.TryDequeue(out var doc, out _))
        {
            docs.Add(doc);
        }

        docs.Reverse();
        return docs;
    }

    protected override void Next(AtomicReaderContext context)
    {
        docBase = context.DocBase;
        lengths = context.AtomicReader.GetNormValues(field);
        orders = context.AtomicReader.GetNumericDocValues(SearchFields.Order);
    }

    protected override void Take(int doc)
    {
        var words = lengths?.Get(doc) ?? 0;
        if (best.Count < size)
        {
            best.Enqueue(docBase + doc, (words, orders?.Get(doc) ?? 0));
        }
        else if (best.TryPeek(out _, out var worst) && words <= worst.Words)
        {
            best.EnqueueDequeue(docBase + doc, (words, orders?.Get(doc) ?? 0));
        }
    }
}
