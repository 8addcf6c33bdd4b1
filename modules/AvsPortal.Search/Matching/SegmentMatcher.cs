using Lucene.Net.Index;
using Lucene.Net.Search;
using LuceneQuery = Lucene.Net.Search.Query;

namespace AvsPortal.Search.Matching;

/// <summary>What a query finds in one segment: for every document at once how many of the query's units it has, and who may be found at all.</summary>
internal sealed class SegmentMatcher
{
    /// <summary>A sample says better what the best reach the larger it is, and costs more: this share of a segment is enough.</summary>
    private const int SegmentPerSample = 256;

    private readonly QueryMatcher owner;
    private readonly AtomicReaderContext context;
    private readonly BitPool pool;
    private readonly ulong[] allowed;
    private readonly int words;
    private readonly List<SegmentClause> units;
    private readonly TierCounter counter;

    public SegmentMatcher(QueryMatcher owner, AtomicReaderContext context, RightsFilter rights, BitPool pool)
    {
        (this.owner, this.context, this.pool) = (owner, context, pool);
        words = DocBits.Words(context.AtomicReader.MaxDoc);
        allowed = pool.RentSet(words);
        rights.Fill(context, Allowed);
        foreach (var query in owner.Demanded)
        {
            DocBits.And(Allowed, BitsOf(query));
        }

        foreach (var query in owner.Excluded)
        {
            DocBits.AndNot(Allowed, BitsOf(query));
        }

        units = [.. owner.Units.Select(SegmentClauseOf).OfType<SegmentClause>()];
        counter = new TierCounter(words, pool);
        units.ForEach(unit => unit.CountIn(counter));
    }

    private Span<ulong> Allowed => allowed.AsSpan(0, words);

    /// <summary>How many documents have so many units.</summary>
    public int Count(int required) => DocBits.Count(Find(required, []));

    /// <summary>Offers the best of them, and counts them by facet.</summary>
    public int Rank(int required, IReadOnlyList<Clause> narrowed, RankingTask task)
    {
        var found = Find(required, narrowed);
        var count = DocBits.Count(found);
        if (count == 0)
        {
            return 0;
        }

        task.Tally(context, found, count);
        var orders = context.AtomicReader.GetNumericDocValues(Index.SearchFields.Order);
        if (task.ByScore)
        {
            List<SegmentClause> scored = [.. units, .. owner.Scored.Select(SegmentClauseOf).OfType<SegmentClause>()];
            var scorer = new TopScorer(task.Best, pool);
            scorer.Rank(found, count, scored, context.DocBase, orders, needed: count > TopScorer.Few ? Reached(scorer, required, narrowed, scored, task.Best.Size) : float.NegativeInfinity);
        }
        else
        {
            task.OfferAll(context, found, orders);
        }

        return count;
    }

    /// <summary>What the documents with the most units reach, as many as are wanted: a good first guess of what the best do.</summary>
    private float Reached(TopScorer scorer, int required, IReadOnlyList<Clause> narrowed, List<SegmentClause> scored, int wanted)
    {
        // The more units are asked for, the fewer documents have them: halving finds the largest sample that is worth its time.
        var largest = Math.Min(TopScorer.Few, Math.Max(wanted * 2, context.AtomicReader.MaxDoc / SegmentPerSample));
        int tooMany = required, few = units.Count + 1;
        while (few - tooMany > 1)
        {
            var most = (tooMany + few) / 2;
            (tooMany, few) = DocBits.Count(Find(most, narrowed)) > largest ? (most, few) : (tooMany, most);
        }

        var sample = Find(few, narrowed);
        return DocBits.Count(sample) is var count && count >= wanted ? scorer.Reached(sample, count, scored) : float.NegativeInfinity;
    }

    private Span<ulong> Find(int required, IReadOnlyList<Clause> narrowed)
    {
        var found = pool.RentSet(words).AsSpan(0, words);
        counter.AtLeast(required, found);
        DocBits.And(found, Allowed);
        foreach (var clause in narrowed)
        {
            if (SegmentClauseOf(clause) is { } value)
            {
                value.Narrow(found, pool);
            }
            else
            {
                found.Clear();
            }
        }

        return found;
    }

    private SegmentClause? SegmentClauseOf(Clause clause)
    {
        if (clause.Word is null)
        {
            return owner.Scores ? Scored(clause.Other!) : new SegmentClause(SetOf(clause.Other!));
        }

        var kept = SegmentWords.Of(context.AtomicReader);
        var word = kept.Find(context.AtomicReader, clause.Field, clause.Word);
        return word.Documents > 0 && word.Docs(context.AtomicReader) is { } docs
            ? new SegmentClause(docs, owner.WorthOf(clause), kept.Lengths(context.AtomicReader, clause.Field))
            : null;
    }

    private NameDocs? Name(LuceneQuery query) => NameDocs.Of(query, context.AtomicReader, pool);

    private SegmentClause? Scored(LuceneQuery query)
    {
        var (documents, scores) = Name(query)?.Scored(owner.WorthOf) ?? Run(query, scored: true);
        return documents.Length > 0 ? new SegmentClause(documents, scores) : null;
    }

    private ulong[] SetOf(LuceneQuery query)
    {
        if (Name(query) is { } name)
        {
            return name.Documents();
        }

        var set = pool.RentSet(words);
        DocBits.SetAll(set, Run(query, scored: false).Documents);
        return set;
    }

    private ReadOnlySpan<ulong> BitsOf(LuceneQuery query) => SetOf(query).AsSpan(0, words);

    private (int[] Documents, float[] Scores) Run(LuceneQuery query, bool scored)
    {
        var documents = new List<int>();
        var scores = new List<float>();
        if (owner.WeightOf(query).GetScorer(context, acceptDocs: null) is { } scorer)
        {
            for (int document; (document = scorer.NextDoc()) != DocIdSetIterator.NO_MORE_DOCS;)
            {
                documents.Add(document);
                if (scored)
                {
                    scores.Add(scorer.GetScore());
                }
            }
        }

        return ([.. documents], [.. scores]);
    }
}
