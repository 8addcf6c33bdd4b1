using AvsPortal.Search.Analysis;
using AvsPortal.Search.Index;
using Lucene.Net.Index;
using Lucene.Net.Search;
using LuceneQuery = Lucene.Net.Search.Query;

namespace AvsPortal.Search.Query;

/// <summary>
/// Suggestions while somebody types: titles and organisations in which every typed word begins a word, in any order, accents or
/// not. Titles that begin with the first word typed come first, then the shorter. The reader's rights are the query's filter.
/// </summary>
internal static class Suggester
{
    private const int Most = 8;
    private const int MostOrganizations = 3;
    private const int MostWords = 8;

    private static readonly HashSet<string> Shown = new(StringComparer.Ordinal) { SearchFields.StoredTitle, SearchFields.Type, SearchFields.Url };

    public static IReadOnlyList<Suggestion> Suggest(IndexSearcher searcher, string text, Language language, Filter filter)
    {
        var words = QueryReader.Words(text.AsSpan(0, Math.Min(text.Length, 200)));
        if (words.Sum(word => word.Length) < 2)
        {
            return [];
        }

        words = words.Count > MostWords ? words[..MostWords] : words;
        var organizations = Organizations(searcher, words, filter);
        var field = SearchFields.SuggestedTitle(language.Culture);
        var found = Titles(searcher, AllOf(field, words, begins: true), language, filter);
        if (found.Count < Most)
        {
            found.AddRange(Titles(searcher, AllOf(field, words, begins: false), language, filter));
        }

        return [.. organizations, .. found.Distinct().Take(Most - organizations.Count)];
    }

    private static List<Suggestion> Organizations(IndexSearcher searcher, List<string> words, Filter filter)
    {
        var collector = new NamesCollector();
        searcher.Search(AllOf(SearchFields.SuggestedOrganization, words, begins: false), filter, collector);
        return [.. collector.Most(MostOrganizations).Select(name => new Suggestion(name, null, null))];
    }

    private static List<Suggestion> Titles(IndexSearcher searcher, LuceneQuery query, Language language, Filter filter)
    {
        var collector = new ShortestCollector(SearchFields.Title(language.Culture), Most * 2);
        searcher.Search(query, filter, collector);
        return [.. collector.Best().Select(found => searcher.Doc(found, Shown)).Select(document => new Suggestion(
            document.Stored(SearchFields.StoredTitle), document.Stored(SearchFields.Type), document.Stored(SearchFields.Url)))];
    }

    private static BooleanQuery AllOf(string field, List<string> words, bool begins)
    {
        var all = new BooleanQuery(disableCoord: true);
        for (var i = 0; i < words.Count; i++)
        {
            all.Add(Beginning(field, words[i], begins && i == 0 ? BeginningsStream.First.ToString() : ""), Occur.MUST);
        }

        return all;
    }

    private static LuceneQuery Beginning(string field, string word, string mark) => word.Length <= BeginningsStream.LongestBeginning
        ? new TermQuery(new Term(field, mark + BeginningsStream.Letters + word))
        : new PrefixQuery(new Term(field, mark + word));
}
