using Lucene.Net.Index;
using Lucene.Net.Search;

namespace AvsPortal.Search.Query;

/// <summary>
/// Looks at a limited number of documents: two letters may begin a word of half the titles of a large site, and whoever typed
/// them is still typing. With more letters every document is looked at.
/// </summary>
internal abstract class SuggestionCollector : ICollector
{
    private const int Limit = 20_000;

    private int seen;

    public bool AcceptsDocsOutOfOrder => true;

    public void SetScorer(Scorer scorer)
    {
        // The order does not come from scores.
    }

    public void SetNextReader(AtomicReaderContext context)
    {
        if (seen >= Limit)
        {
            throw new CollectionTerminatedException();
        }

        Next(context);
    }

    public void Collect(int doc)
    {
        Take(doc);
        if (++seen >= Limit)
        {
            throw new CollectionTerminatedException();
        }
    }

    protected abstract void Next(AtomicReaderContext context);

    protected abstract void Take(int doc);
}
