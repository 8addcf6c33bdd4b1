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
    private long learnedFrom = -1;

    private readonly ConcurrentDictionary<string, RightsFilter> filters = new(StringComparer.Ordinal);

    public SearchResult Search(SearchRequest request, RankingWeights? weights = null)
    {
        var language = Language.For(request.Culture);
        var parsed = QueryReader.Read(request.Text, language, request.Guidance.Glossary);
        return parsed.IsEmpty ? SearchResult.Nothing : open().Search(searcher => Search(searcher, request, parsed, language, weights ?? RankingWeights.Default));
    }

    /// <summary>What the reader may be about to type.</summary>
    public IReadOnlyList<Suggestion> Suggest(SearchRequest request)
    {
        var language = Language.For(request.Culture);
        return open().Search(searcher => Suggester.Suggest(searcher, request.Text, language, FilterFor(request, null, language)));
    }

    /// <summary>What was probably meant, as a person would type it; null when there is nothing to say.</summary>
    public string? DidYouMean(SearchRequest request, SearchResult result) => result.Correction?.Text is { } text && text != request.Text ? text : null;

    /// <summary>The lexicons by the language that they translate from; for measures.</summary>
    internal void Use(IReadOnlyDictionary<string, Lexicon> learned) => lexicons = learned;

    /// <summary>Learns the lexicons from the twins that everyone may read, when the index has changed.</summary>
    public void LearnLexicon() => open().Search(searcher =>
    {
        var version = ((DirectoryReader)searcher.IndexReader).Version;
        if (Interlocked.Exchange(ref learnedFrom, version) == version)
        {
            return 0;
        }

        var pairs = TwinTexts.Read(searcher);
        var (there, back) = Lexicon.LearnBoth(pairs, Language.French, Language.English);
        lexicons = new Dictionary<string, Lexicon>(StringComparer.Ordinal) { [Language.French.Culture] = there, [Language.English.Culture] = back };
        return pairs.Count;
    });

    private Corrector CorrectorFor(IndexSearcher searcher, SearchRequest request, ParsedQuery parsed, Language language) => new(
        searcher, language, FilterFor(request, parsed.Type, language), FilterFor(request, parsed.Type, language.Other), lexicons.GetValueOrDefault(language.Other.Culture));

    private SearchResult Search(IndexSearcher searcher, SearchRequest request, ParsedQuery parsed, Language language, RankingWeights weights)
    {
        var skip = (int)Math.Clamp((long)(request.Page - 1) * request.PageSize, 0, MaxDepth);
        var size = Math.Max(skip + request.PageSize, weights.Depth);
        var filter = FilterFor(request, parsed.Type, language);
        var corrector = CorrectorFor(searcher, request, parsed, language);
        var sets = request.Guidance.Picks.Find(request.Text, language);
        var picks = PickQuery.For(sets, searcher, filter);

        // Words that staff know are no slips.
        var (units, replaced) = picks is null ? corrector.Correct(parsed.Units) : (parsed.Units, new Dictionary<string, string>());
        parsed = parsed with { Units = units };
        var builder = new QueryBuilder(parsed, language, weights, searcher.IndexReader);
        using var matcher = new QueryMatcher(searcher, builder, filter);
        var found = Widening.Widen(request, builder, matcher, Counted, language.Other, weights, searcher);
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
        hits = sets.Count == 0 ? hits : hits.ConvertAll(hit => hit with { IsPick = sets.Contains(hit.Set, StringComparer.Ordinal) });
        return new SearchResult(hits, top.TotalHits, CountOther(searcher, request, language, weights), HasWords: true)
        {
            Facets = top.Facets,
            Correction = replaced.Count == 0 || top.TotalHits == 0 ? null : new SearchCorrection(corrector.Write(request.Text, replaced), Applied: true),
        };

        int Counted(LuceneQuery query) => Count(searcher, query, filter);

        RankedDocs Rank(LuceneQuery query)
        {
            var collector = new RankingCollector(size, request.Order);
            searcher.Search(FacetQuery.Narrow(query, request.Narrowed), filter, collector);
            return collector.Finish();
        }
    }

    private int CountOther(IndexSearcher searcher, SearchRequest request, Language language, RankingWeights weights)
    {
        var parsed = QueryReader.Read(request.Text, language.Other, request.Guidance.Glossary);
        if (parsed.IsEmpty)
        {
            return 0;
        }

        var filter = FilterFor(request, parsed.Type, language.Other);
        var picks = PickQuery.For(request.Guidance.Picks.Find(request.Text, language.Other), searcher, filter);
        parsed = picks is null ? parsed with { Units = CorrectorFor(searcher, request, parsed, language.Other).Correct(parsed.Units).Units } : parsed;
        var builder = new QueryBuilder(parsed, language.Other, weights, searcher.IndexReader);

        // Organisations have a name in each language: the other language's page cannot be narrowed to this one's.
        var narrowed = request.Narrowed.Where(chosen => chosen.Key != Facet.Organization).ToDictionary();
        using var matcher = new QueryMatcher(searcher, builder, filter);
        var found = Widening.Widen(request, builder, matcher, query => Count(searcher, query, filter), language, weights, searcher);
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
        var types = request.Types;
        if (type is not null)
        {
            types = (types ?? [type]).Where(t => string.Equals(t, type, StringComparison.OrdinalIgnoreCase)).ToList();
        }

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
