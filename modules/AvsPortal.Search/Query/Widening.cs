using AvsPortal.Search.Matching;
using Lucene.Net.Search;
using LuceneQuery = Lucene.Net.Search.Query;

namespace AvsPortal.Search.Query;

/// <summary>How far a query is widened. It must not depend on the values chosen, or on picks: a value counted three times gives three results when chosen.</summary>
internal static class Widening
{
    /// <summary>Fewer hits with all words than are ordered by their positions, and the search is widened to six words in ten.</summary>
    private const int Enough = 100;

    /// <summary>
    /// Fewer hits with six words in ten than this, and any word will do: the order is what matters then, and the middle tier only
    /// saves time where there are many documents.
    /// </summary>
    private const int Many = 2000;

    /// <summary>All words; when that finds too little six in ten, then any; when nothing has them all, the pages whose twin has them too.</summary>
    /// <param name="builder">The query in the language asked.</param>
    /// <param name="matcher">Answers its words.</param>
    /// <param name="count">How many documents of the reader's any other query finds.</param>
    /// <param name="inTwins">The query in the other language, asked of the words of the twins; null when it cannot be.</param>
    public static Widened Widen(QueryBuilder builder, QueryMatcher matcher, Func<LuceneQuery, int> count, Func<QueryBuilder?> inTwins)
    {
        if (builder.Units == 0)
        {
            var phrases = builder.Build(0, ranked: true);
            return new Widened(0, phrases, count(phrases));
        }

        var withAll = builder.Present == builder.Units ? matcher.Count(builder.Units) : 0;
        if (withAll >= Enough)
        {
            return new Widened(builder.Units, null, withAll);
        }

        var found = Words(builder, matcher, withAll);
        if (found.Total == 0 && builder.CanScatter)
        {
            var scattered = builder.Build(1, ranked: true, scattered: true);
            found = new Widened(1, scattered, count(scattered));
        }

        if (withAll > 0 || inTwins() is not { } twin || TwinQuery(twin) is not { } twins)
        {
            return found;
        }

        var either = found.Total == 0 && builder.Present == 0
            ? twins
            : new BooleanQuery(disableCoord: true) { { found.Query ?? builder.Build(found.Required, ranked: true), Occur.SHOULD }, { twins, Occur.SHOULD } };
        return new Widened(found.Required, either, count(either));
    }

    /// <summary>Six in ten, then any.</summary>
    private static Widened Words(QueryBuilder builder, QueryMatcher matcher, int withAll)
    {
        var found = new Widened(Math.Max(1, builder.Present), null, withAll);
        var most = (int)Math.Ceiling(builder.Units * 0.6);
        for (var required = Math.Min(most, builder.Present); required > 0; required = required > 1 ? 1 : 0)
        {
            if (required < builder.Units)
            {
                found = new Widened(required, null, matcher.Count(required));
                if (found.Total >= Many)
                {
                    break;
                }
            }
        }

        return found;
    }

    private static LuceneQuery? TwinQuery(QueryBuilder twin)
    {
        if (twin.Present < twin.Units)
        {
            return null;
        }

        var query = twin.Build(twin.Units, ranked: false);
        query.Boost = twin.Weights.Twin;
        return query;
    }
}
