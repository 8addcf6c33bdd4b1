using System.Collections.Frozen;
using AvsPortal.Search.Index;
using AvsPortal.Search.Matching;
using Lucene.Net.Index;
using Lucene.Net.Search;
using LuceneQuery = Lucene.Net.Search.Query;

namespace AvsPortal.Search.Query;

/// <summary>Narrows a query to the values that the reader chose beside the results.</summary>
internal static class FacetQuery
{
    private static readonly FrozenDictionary<Facet, string> Fields = new Dictionary<Facet, string>
    {
        [Facet.Type] = SearchFields.Type,
        [Facet.Year] = SearchFields.Year,
        [Facet.Section] = SearchFields.Section,
        [Facet.Organization] = SearchFields.Organization,
    }.ToFrozenDictionary();

    /// <summary>The chosen values as clauses.</summary>
    public static IReadOnlyList<Clause> Clauses(IReadOnlyDictionary<Facet, string> values) =>
        [.. values.Select(value => new Clause(Fields[value.Key], value.Value, null, Boost: 0))];

    /// <summary>The query with the chosen values, which change nothing in its ranking.</summary>
    public static LuceneQuery Narrow(LuceneQuery query, IReadOnlyDictionary<Facet, string> values)
    {
        if (values.Count == 0)
        {
            return query;
        }

        var narrowed = new BooleanQuery(disableCoord: true) { { query, Occur.MUST } };
        foreach (var (facet, value) in values)
        {
            narrowed.Add(new ConstantScoreQuery(new TermQuery(new Term(Fields[facet], value))) { Boost = 0 }, Occur.MUST);
        }

        return narrowed;
    }
}
