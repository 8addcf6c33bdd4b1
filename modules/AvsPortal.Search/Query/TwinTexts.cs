using AvsPortal.Search.Analysis;
using AvsPortal.Search.Index;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace AvsPortal.Search.Query;

/// <summary>The texts of the twins that everyone may read, titles with titles, summaries with summaries, bodies with bodies.</summary>
internal static class TwinTexts
{
    /// <summary>More twins than this teach nothing more about a portal's words.</summary>
    private const int Most = 20_000;

    /// <summary>French to English.</summary>
    public static List<(string From, string To)> Read(IndexSearcher searcher)
    {
        List<(string, string)> pairs = [];
        var french = searcher.Search(Public(Language.French), Most);
        foreach (var found in french.ScoreDocs)
        {
            var document = searcher.Doc(found.Doc);
            if (document.Stored(SearchFields.Set) is not { Length: > 0 } set)
            {
                continue;
            }

            var twins = Public(Language.English);
            twins.Add(new TermQuery(new Term(SearchFields.Set, set)), Occur.MUST);
            if (searcher.Search(twins, 1).ScoreDocs is [var first])
            {
                var twin = searcher.Doc(first.Doc);
                Add(document, twin, SearchFields.StoredTitle);
                Add(document, twin, SearchFields.StoredSummary);
                Add(document, twin, SearchFields.StoredBody);
            }
        }

        return pairs;

        void Add(Document left, Document right, string field)
        {
            var (from, to) = (left.Stored(field), right.Stored(field));
            if (from.Length > 0 && to.Length > 0)
            {
                pairs.Add((from, to));
            }
        }
    }

    private static BooleanQuery Public(Language language) => new(disableCoord: true)
    {
        { new TermQuery(new Term(SearchFields.Culture, language.Culture)), Occur.MUST },
        { new TermQuery(new Term(SearchFields.Audience, "everyone")), Occur.MUST },
    };
}
