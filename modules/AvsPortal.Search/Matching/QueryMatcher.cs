using AvsPortal.Search.Query;
using Lucene.Net.Search;
using LuceneQuery = Lucene.Net.Search.Query;

namespace AvsPortal.Search.Matching;

/// <summary>
/// Answers a query of words from the index: how many documents have all of them, six in ten or any, from one pass over the words,
/// and the best of those. Totals are exact, and what the reader may not find is in none of them.
/// </summary>
/// <remarks>
/// Lucene finds documents one after the other, a pass for each question. Here a segment's documents are bits: a word that many
/// have is a set kept from query to query, and sixty-four documents are asked at once. docs/adr/0009 has the figures.
/// </remarks>
internal sealed class QueryMatcher : IDisposable
{
    private readonly IndexSearcher searcher;
    private readonly BitPool pool = BitPool.Rent();
    private readonly Dictionary<Clause, WordWorth> worths = [];
    private readonly Dictionary<LuceneQuery, Weight> weights = new(ReferenceEqualityComparer.Instance);
    private readonly List<SegmentMatcher> segments;

    /// <param name="searcher">The index.</param>
    /// <param name="query">What is asked.</param>
    /// <param name="rights">What the reader may find.</param>
    /// <param name="scores">False when documents are only counted, or ordered by date.</param>
    public QueryMatcher(IndexSearcher searcher, QueryBuilder query, RightsFilter rights, bool scores = true)
    {
        Scores = scores;
        this.searcher = searcher;
        Units = query.Clauses();
        Demanded = query.Demanded();
        Scored = [.. query.RankingClauses(), .. Demanded.Select(phrase => new Clause("", null, phrase, 1))];
        Excluded = query.Excluded();
        segments = [.. searcher.IndexReader.Leaves.Select(leaf => new SegmentMatcher(this, leaf, rights, pool))];
    }

    /// <summary>Whether documents can be ordered by what they get for the query.</summary>
    public bool Scores { get; }

    /// <summary>What documents are found by.</summary>
    public IReadOnlyList<Clause> Units { get; }

    /// <summary>What documents get scores for besides.</summary>
    public IReadOnlyList<Clause> Scored { get; }

    /// <summary>What every document must have.</summary>
    public IReadOnlyList<LuceneQuery> Demanded { get; }

    /// <summary>What no document may have.</summary>
    public IReadOnlyList<LuceneQuery> Excluded { get; }

    /// <summary>How many documents have at least so many units.</summary>
    public int Count(int required) => segments.Sum(segment => segment.Count(required));

    /// <summary>The best of them, and the counts of all by facet.</summary>
    /// <param name="required">At least so many units; at least 1.</param>
    /// <param name="narrowed">What they must have besides, without any score for it.</param>
    /// <param name="size">How many of the best.</param>
    /// <param name="order">Best by what.</param>
    public RankedDocs Rank(int required, IReadOnlyList<Clause> narrowed, int size, SearchOrder order)
    {
        var task = new RankingTask(size, order);
        return task.Finish(segments.Sum(segment => segment.Rank(required, narrowed, task)));
    }

    public void Dispose() => pool.Dispose();

    internal WordWorth WorthOf(Clause clause)
    {
        if (!worths.TryGetValue(clause, out var worth))
        {
            worths[clause] = worth = WordWorth.Of(searcher.IndexReader, clause);
        }

        return worth;
    }

    internal Weight WeightOf(LuceneQuery query)
    {
        if (!weights.TryGetValue(query, out var weight))
        {
            weights[query] = weight = searcher.CreateNormalizedWeight(query);
        }

        return weight;
    }
}
