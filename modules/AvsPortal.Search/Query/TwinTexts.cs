using AvsPortal.Search.Analysis;
using AvsPortal.Search.Index;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace AvsPortal.Search.Query;

/// <summary>The texts of the twins that everyone may read, titles with titles, summaries with summaries, bodies with bodies.</summary>
internal static class TwinTexts
{
    /// <summary>More twins than this teach nothing more about a portal's words.</summary>
    private const int Most = 20_000;

    private static readonly HashSet<string> Stamps = new(StringComparer.Ordinal) { SearchFields.Id, SearchFields.Stamp };

    /// <summary>Documents that are each other's twins, French and English.</summary>
    /// <param name="searcher">The index.</param>
    /// <param name="types">The types that everyone may read; null for all.</param>
    /// <param name="most">How many at most.</param>
    public static IReadOnlyList<(int French, int English)> Find(IndexSearcher searcher, IReadOnlyCollection<string>? types, int most = Most)
    {
        List<(int, int)> twins = [];
        if (MultiFields.GetTerms(searcher.IndexReader, SearchFields.Set) is not { } sets)
        {
            return twins;
        }

        var (french, english) = (Public(searcher, Language.French, types), Public(searcher, Language.English, types));
        var each = sets.GetEnumerator();
        while (twins.Count < most && each.MoveNext())
        {
            if (each.DocFreq < 2)
            {
                continue;
            }

            var (left, right) = (-1, -1);
            var members = each.Docs(null, null, DocsFlags.NONE);
            for (var doc = members.NextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = members.NextDoc())
            {
                left = left < 0 && french.Get(doc) ? doc : left;
                right = right < 0 && english.Get(doc) ? doc : right;
            }

            if (left >= 0 && right >= 0)
            {
                twins.Add((left, right));
            }
        }

        return twins;
    }

    /// <summary>The same for the same texts.</summary>
    public static string StampOf(IndexSearcher searcher, IReadOnlyList<(int French, int English)> twins)
    {
        var stamp = new StampBuilder();
        foreach (var (french, english) in twins)
        {
            var (left, right) = (searcher.Doc(french, Stamps), searcher.Doc(english, Stamps));
            stamp.Add(left.Stored(SearchFields.Id), left.Stored(SearchFields.Stamp), right.Stored(SearchFields.Id), right.Stored(SearchFields.Stamp));
        }

        return stamp.ToString();
    }

    /// <summary>French to English.</summary>
    public static List<(string From, string To)> Read(IndexSearcher searcher, IReadOnlyList<(int French, int English)> twins)
    {
        List<(string, string)> pairs = [];
        foreach (var (french, english) in twins)
        {
            var (document, twin) = (searcher.Doc(french), searcher.Doc(english));
            Add(document, twin, SearchFields.StoredTitle);
            Add(document, twin, SearchFields.StoredSummary);
            Add(document, twin, SearchFields.StoredBody);
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

    private static FixedBitSet Public(IndexSearcher searcher, Language language, IReadOnlyCollection<string>? types)
    {
        var query = new BooleanQuery(disableCoord: true)
        {
            { new TermQuery(new Term(SearchFields.Culture, language.Culture)), Occur.MUST },
            { new TermQuery(new Term(SearchFields.Audience, "everyone")), Occur.MUST },
        };
        if (types is not null)
        {
            var any = new BooleanQuery(disableCoord: true);
            foreach (var type in types)
            {
                any.Add(new TermQuery(new Term(SearchFields.Type, type)), Occur.SHOULD);
            }

            query.Add(any, Occur.MUST);
        }

        var found = new FixedBitSet(Math.Max(1, searcher.IndexReader.MaxDoc));
        foreach (var hit in searcher.Search(query, Math.Max(1, searcher.IndexReader.MaxDoc)).ScoreDocs)
        {
            found.Set(hit.Doc);
        }

        return found;
    }
}
