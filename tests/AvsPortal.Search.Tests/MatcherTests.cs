using AvsPortal.Search.Analysis;
using AvsPortal.Search.Index;
using AvsPortal.Search.Matching;
using AvsPortal.Search.Query;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace AvsPortal.Search.Tests;

/// <summary>The matcher against Lucene's own answer to the same query: totals, facets and the best, with rights, deletions and several segments.</summary>
public sealed class MatcherTests : IDisposable
{
    private const int Documents = 12_000;
    private const int Best = 40;

    // From a word that nearly all have to one that hardly any has.
    private static readonly string[] Words =
        ["aluminium", "usine", "region", "fonderie", "lingot", "soudage", "alliage", "coulee", "bauxite", "cryolite", "anode", "laminoir", "zircon"];

    private readonly TestIndex index = new();
    private readonly Random random = new(20150618);

    public MatcherTests()
    {
        for (var part = 0; part < 6; part++)
        {
            index.Store.Write([.. Enumerable.Range(part * Documents / 6, Documents / 6).Select(Document)], []);
        }

        // Written again: the former ones are deleted, each in its segment.
        index.Store.Write([.. Enumerable.Range(0, 300).Select(i => Document(i * 37))], []);
    }

    public void Dispose() => index.Dispose();

    [Fact]
    public void EveryTier_FindsCountsAndRanks_AsLuceneDoes()
    {
        for (var i = 0; i < 120; i++)
        {
            var words = Enumerable.Range(0, 1 + random.Next(7)).Select(_ => Words[random.Next(Words.Length)]).ToList();
            var text = string.Join(' ', words) + (i % 6) switch { 0 => " -anode", 1 => " \"usine region\"", 2 => " Trans-Al", _ => "" };
            index.Store.Search(searcher =>
            {
                Compare(searcher, text, i % 2 == 0 ? ["everyone"] : ["everyone", "board"], i % 4 == 3 ? SearchOrder.Date : SearchOrder.Relevance, narrowed: i % 5 == 4);
                return 0;
            });
        }
    }

    private static void Compare(IndexSearcher searcher, string text, string[] audiences, SearchOrder order, bool narrowed)
    {
        var language = Language.For("fr");
        var allowed = new BooleanQuery { { new TermQuery(new Term(SearchFields.Culture, "fr")), Occur.MUST } };
        var any = new BooleanQuery();
        foreach (var audience in audiences)
        {
            any.Add(new TermQuery(new Term(SearchFields.Audience, audience)), Occur.SHOULD);
        }

        allowed.Add(any, Occur.MUST);
        var rights = new RightsFilter(new QueryWrapperFilter(allowed));
        var builder = new QueryBuilder(QueryReader.Read(text, language), language, RankingWeights.Default, searcher.IndexReader, rights);
        var values = narrowed ? new Dictionary<Facet, string> { [Facet.Type] = "News", [Facet.Year] = "2005" } : [];
        using var matcher = new QueryMatcher(searcher, builder, rights, order == SearchOrder.Relevance);
        for (var required = 1; required <= builder.Present; required++)
        {
            var collector = new RankingCollector(Best, order);
            searcher.Search(FacetQuery.Narrow(builder.Build(required, ranked: true), values), rights, collector);
            var expected = collector.Finish();
            var found = matcher.Rank(required, FacetQuery.Clauses(values), Best, order);

            Assert.Equal(expected.TotalHits, found.TotalHits);
            Assert.Equal(expected.Facets.Types, found.Facets.Types);
            Assert.Equal(expected.Facets.Years, found.Facets.Years);
            Assert.True(narrowed || found.TotalHits == matcher.Count(required), text);
            Assert.Equal(expected.ScoreDocs.Length, found.ScoreDocs.Length);
            for (var i = 0; i < found.ScoreDocs.Length; i++)
            {
                Assert.Equal(expected.ScoreDocs[i].Score, found.ScoreDocs[i].Score, tolerance: 0.001f);
            }

            if (order == SearchOrder.Date)
            {
                Assert.Equal(expected.ScoreDocs.Select(doc => doc.Doc), found.ScoreDocs.Select(doc => doc.Doc));
            }
        }
    }

    private SearchDocument Document(int number)
    {
        var body = new List<string>();
        for (var word = 0; word < Words.Length; word++)
        {
            for (var times = random.Next(3); times > 0 && random.NextDouble() < 1 / (1 + (word * word * 0.5)); times--)
            {
                body.Add(Words[word]);
            }
        }

        body.AddRange(Enumerable.Repeat("texte", random.Next(40)));
        return TestIndex.Page($"d{number}", "fr", Words[random.Next(Words.Length)], string.Join(' ', body), random.Next(8) == 0 ? "board" : "everyone", type: random.Next(2) == 0 ? "News" : "Page")
            with { Year = 2000 + random.Next(10), Date = new DateOnly(2000 + random.Next(10), 1 + random.Next(12), 1) };
    }
}
