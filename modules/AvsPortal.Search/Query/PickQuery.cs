using AvsPortal.Search.Index;
using Lucene.Net.Index;
using Lucene.Net.Search;
using LuceneQuery = Lucene.Net.Search.Query;

namespace AvsPortal.Search.Query;

/// <summary>
/// Puts what staff chose before everything else, as part of the query: it is counted once, in total and facets, and only for whom it is.
/// </summary>
internal static class PickQuery
{
    /// <summary>Above any score of words.</summary>
    private const float Floor = 1_000_000;

    /// <summary>Finds the items of the sets, in their order; null when the reader can find none of them.</summary>
    public static LuceneQuery? For(IReadOnlyList<string> sets, IndexSearcher searcher, Filter filter)
    {
        if (sets.Count == 0)
        {
            return null;
        }

        var picks = new BooleanQuery(disableCoord: true);
        for (var i = 0; i < sets.Count; i++)
        {
            picks.Add(new ConstantScoreQuery(new TermQuery(new Term(SearchFields.Set, sets[i]))) { Boost = Floor * (sets.Count - i) }, Occur.SHOULD);
        }

        return searcher.Search(picks, filter, 1).TotalHits > 0 ? picks : null;
    }

    /// <summary>What either query finds.</summary>
    public static LuceneQuery? Join(LuceneQuery? query, LuceneQuery? picks) =>
        query is null || picks is null ? query ?? picks : new BooleanQuery(disableCoord: true) { { query, Occur.SHOULD }, { picks, Occur.SHOULD } };

    /// <summary>How many of the documents, ranked by such a query, are picks: the first ones.</summary>
    public static int CountIn(ScoreDoc[] docs) => docs.TakeWhile(found => found.Score >= Floor).Count();
}
