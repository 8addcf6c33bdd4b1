using System.Collections.Concurrent;
using AvsPortal.Search.Analysis;
using AvsPortal.Search.Index;
using AvsPortal.Search.Matching;
using Lucene.Net.Index;
using Lucene.Net.Search;
using LuceneQuery = Lucene.Net.Search.Query;

namespace AvsPortal.Search.Query;

/// <summary>
/// Answers a search from the index. The reader's rights are part of the query: hits, totals and snippets know nothing of the rest.
/// </summary>
internal sealed class SearchEngine(Func<IndexStore> open)
{
    private const int MaxDepth = 10_000;

    private volatile IReadOnlyDictionary<string, Lexicon> lexicons = new Dictionary<string, Lexicon>();
    private string learnedFrom = "";
    private string learnedTwins = "";

    private readonly ConcurrentDictionary<string, RightsFilter> filters = new(StringComparer.Ordinal);

    public SearchResult Search(SearchRequest request, RankingWeights? weights = null)
    {
        var language = Language.For(request.Culture);
        var readings = new QueryReadings(request);
        return readings.In(language).IsEmpty ? SearchResult.Nothing : open().Search(searcher => Search(searcher, request, readings, language, weights ?? RankingWeights.Default));
    }

    /// <summary>What the reader may be about to type.</summary>
    public IReadOnlyList<Suggestion> Suggest(SearchRequest request)
    {
        var language = Language.For(request.Culture);
        return open().Search(searcher => Suggester.Suggest(searcher, request.Text, language, FilterFor(request, null, language)));
    }

    /// <summary>The lexicons by the language that they translate from; for measures.</summary>
    internal void Use(IReadOnlyDictionary<string, Lexicon> learned) => lexicons = learned;

    /// <summary>How many French words have a meaning; 0 until the lexicons were learned.</summary>
    internal int LexiconWords => lexicons.GetValueOrDefault(Language.French.Culture)?.Count ?? 0;

    /// <summary>Learns the lexicons from the twins that everyone may read, when those have changed.</summary>
    /// <param name="types">The types that everyone may read; null for all.</param>
    /// <param name="file">Where what is learned is kept; null for nowhere.</param>
    public void LearnLexicon(IReadOnlyCollection<string>? types = null, string? file = null) => open().Search(searcher =>
    {
        var seen = $"{((DirectoryReader)searcher.IndexReader).Version}|{string.Join(',', (types ?? []).Order(StringComparer.Ordinal))}";
        if (Interlocked.Exchange(ref learnedFrom, seen) == seen)
        {
            return 0;
        }

        var twins = TwinTexts.Find(searcher, types);
        var stamp = TwinTexts.StampOf(searcher, twins);
        if (Interlocked.Exchange(ref learnedTwins, stamp) == stamp)
        {
            return 0;
        }

        var kept = file is null ? null : LexiconFile.Read(file, stamp);
        var (there, back) = kept ?? Lexicon.LearnBoth(TwinTexts.Read(searcher, twins), Language.French, Language.English);
        lexicons = new Dictionary<string, Lexicon>(StringComparer.Ordinal) { [Language.French.Culture] = there, [Language.English.Culture] = back };
        if (file is not null && kept is null)
        {
            LexiconFile.Write(file, stamp, there, back);
        }

        return twins.Count;
    });

    private Corrector CorrectorFor(IndexSearcher searcher, SearchRequest request, ParsedQuery parsed, Language language) => new(
        searcher, language, FilterFor(request, parsed.Type, language), FilterFor(request, parsed.Type, language.Other), lexicons.GetValueOrDefault(language.Other.Culture));

    private SearchResult Search(IndexSearcher searcher, SearchRequest request, QueryReadings readings, Language language, RankingWeights weights)
    {
        var parsed = readings.In(language);
        var skip = (int)Math.Clamp((long)(request.Page - 1) * request.PageSize, 0, MaxDepth);
        var size = Math.Max(skip + request.PageSize, weights.Depth);
        var filter = FilterFor(request, parsed.Type, language);
        var corrector = CorrectorFor(searcher, request, parsed, language);
        var sets = request.Guidance.Picks.Find(request.Text, parsed, language);
        var picks = PickQuery.For(sets, searcher, filter);

        // Words that staff know are no slips.
        var (units, replaced) = picks is null ? corrector.Correct(parsed.Units, request.Verbatim) : (parsed.Units, new Dictionary<string, string>());
        parsed = parsed with { Units = units };
        var builder = new QueryBuilder(parsed, language, weights, searcher.IndexReader, filter);
        using var matcher = new QueryMatcher(searcher, builder, filter, request.Order == SearchOrder.Relevance);
        var found = Widening.Widen(builder, matcher, Counted, () => InTwins(readings.In(language.Other), language.Other, weights, searcher, filter));
        var top = picks is null && found.Query is null
            ? matcher.Rank(found.Required, FacetQuery.Clauses(request.Narrowed), size, request.Order)
            : Rank(PickQuery.Join(found.Query ?? builder.Build(found.Required, ranked: true), picks)!);

        var docs = top.ScoreDocs;
        if (request.Order == SearchOrder.Relevance)
        {
            var picked = PickQuery.CountIn(docs);
            var rest = docs[picked..];
            new CandidateRanker(builder.Reached, language, weights, searcher).Reorder(rest, weights.Depth - picked);
            if (request.HalfLives.Count > 0)
            {
                Freshness.Reorder(rest, weights.Depth - picked, searcher.IndexReader, request.HalfLives, request.Today);
            }

            docs = [.. docs.AsSpan(0, picked), .. rest];
        }

        var highlighter = new Highlighter(parsed, language);
        var hits = docs.Skip(skip).Take(request.PageSize).Select(found => Hit(searcher, found, highlighter)).ToList();
        var correction = Correction(request, corrector, replaced, units.Count, top.TotalHits);
        hits = sets.Count == 0 ? hits : hits.ConvertAll(hit => hit with { IsPick = sets.Contains(hit.Set, StringComparer.Ordinal) });

        // What is counted in the other language is what a link to it asks.
        var asked = correction is { Applied: true } ? new QueryReadings(request with { Text = correction.Text }) : readings;
        return new SearchResult(hits, top.TotalHits, CountOther(searcher, request, asked, language, weights), HasWords: true) { Facets = top.Facets, Correction = correction };

        int Counted(LuceneQuery query) => Count(searcher, query, filter);

        RankedDocs Rank(LuceneQuery query)
        {
            var collector = new RankingCollector(size, request.Order);
            searcher.Search(FacetQuery.Narrow(query, request.Narrowed), filter, collector);
            return collector.Finish();
        }
    }

    /// <summary>What to say of the words that were put for others: nothing when that finds nothing either, or writes the same text.</summary>
    private static SearchCorrection? Correction(SearchRequest request, Corrector corrector, IReadOnlyDictionary<string, string> replaced, int units, int total)
    {
        if (replaced.Count == 0 || (total == 0 && !request.Verbatim))
        {
            return null;
        }

        var text = corrector.Write(request.Text, replaced);
        return string.Equals(text, request.Text, StringComparison.Ordinal) ? null : new SearchCorrection(text, !request.Verbatim, Whole: replaced.Count == units);
    }

    /// <summary>The same query asked of the words of the twins; null for one that demands or forbids words.</summary>
    private static QueryBuilder? InTwins(ParsedQuery parsed, Language other, RankingWeights weights, IndexSearcher searcher, RightsFilter filter) =>
        parsed.Units.Count == 0 || parsed.Phrases.Count > 0 || parsed.Excluded.Count > 0 ? null : new QueryBuilder(parsed, other, weights, searcher.IndexReader, filter, twin: true);

    private int CountOther(IndexSearcher searcher, SearchRequest request, QueryReadings readings, Language language, RankingWeights weights)
    {
        var parsed = readings.In(language.Other);
        if (parsed.IsEmpty)
        {
            return 0;
        }

        var filter = FilterFor(request, parsed.Type, language.Other);
        var picks = PickQuery.For(request.Guidance.Picks.Find(request.Text, parsed, language.Other), searcher, filter);
        parsed = picks is null ? parsed with { Units = CorrectorFor(searcher, request, parsed, language.Other).Correct(parsed.Units, request.Verbatim).Units } : parsed;
        var builder = new QueryBuilder(parsed, language.Other, weights, searcher.IndexReader, filter);

        // Organisations have a name in each language: the other language's page cannot be narrowed to this one's.
        var narrowed = request.Narrowed.Where(chosen => chosen.Key != Facet.Organization).ToDictionary();
        using var matcher = new QueryMatcher(searcher, builder, filter, scores: false);
        var found = Widening.Widen(builder, matcher, query => Count(searcher, query, filter), () => InTwins(readings.In(language), language, weights, searcher, filter));
        return picks is not null || found.Query is not null
            ? Count(searcher, FacetQuery.Narrow(PickQuery.Join(found.Query ?? builder.Build(found.Required, ranked: false), picks)!, narrowed), filter)
            : narrowed.Count == 0 ? found.Total
            : matcher.Rank(found.Required, FacetQuery.Clauses(narrowed), size: 0, SearchOrder.Date).TotalHits;
    }

    private static int Count(IndexSearcher searcher, LuceneQuery query, Filter filter)
    {
        var counter = new TotalHitCountCollector();
        searcher.Search(query, filter, counter);
        return counter.TotalHits;
    }

    /// <summary>Language, audiences and types as one cached set of documents a segment.</summary>
    private RightsFilter FilterFor(SearchRequest request, string? type, Language language)
    {
        var types = type is null ? request.Types : request.TypesNamed(type);
        var audiences = string.Join(',', request.Audiences.Order(StringComparer.Ordinal));
        var key = $"{language.Culture}|{audiences}|{(types is null ? "*" : string.Join(',', types.Order(StringComparer.Ordinal)))}";
        if (filters.Count > 500)
        {
            filters.Clear();
        }

        return filters.GetOrAdd(key, _ =>
        {
            var allowed = new BooleanQuery(disableCoord: true)
            {
                { new TermQuery(new Term(SearchFields.Culture, language.Culture)), Occur.MUST },
                { AnyOf(SearchFields.Audience, request.Audiences), Occur.MUST },
            };
            if (types is not null)
            {
                allowed.Add(AnyOf(SearchFields.Type, types), Occur.MUST);
            }

            return new RightsFilter(new QueryWrapperFilter(allowed));
        });
    }

    private static BooleanQuery AnyOf(string field, IReadOnlyCollection<string> values)
    {
        var any = new BooleanQuery(disableCoord: true);
        foreach (var value in values)
        {
            any.Add(new TermQuery(new Term(field, value)), Occur.SHOULD);
        }

        return any;
    }

    private static SearchHit Hit(IndexSearcher searcher, ScoreDoc found, Highlighter highlighter)
    {
        var document = new StoredDocument(searcher.IndexReader, found.Doc);
        var title = document[SearchFields.StoredTitle];
        var (snippet, page) = highlighter.Snippet(
            document[SearchFields.StoredSummary], document[SearchFields.StoredBody], document.HasPages ? document.Pages() : []);
        return new SearchHit(
            document[SearchFields.Id],
            document[SearchFields.Version],
            document[SearchFields.Type],
            document[SearchFields.Culture],
            document[SearchFields.Url],
            title,
            highlighter.Whole(title),
            snippet,
            found.Score)
        {
            Set = document.Find(SearchFields.Set),
            Year = document.Find(SearchFields.Year),
            Organization = document.Find(SearchFields.Organization),
            File = page?.Title,
            Page = page is { Number: > 0 } ? page.Number : null,
        };
    }
}
