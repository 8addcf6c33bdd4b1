using Lucene.Net.Search;

namespace AvsPortal.Search.Query;

/// <summary>The best documents of a query, how many there are in all, and the counts of all of them.</summary>
internal sealed class RankedDocs(int total, ScoreDoc[] best, SearchFacets facets) : TopDocs(total, best, best.Length == 0 ? 0 : best[0].Score)
{
    public SearchFacets Facets => facets;
}
