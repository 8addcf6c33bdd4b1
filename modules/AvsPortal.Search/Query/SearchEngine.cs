using System.Collections.Concurrent;
using AvsPortal.Search.Analysis;
using AvsPortal.Search.Index;
using Lucene.Net.Index;
using Lucene.Net.Search;
using LuceneQuery = Lucene.Net.Search.Query;

namespace AvsPortal.Search.Query;

/// <summary>
/// Answers a search from the index. The reader's rights are part of the query: hits, totals and snippets know nothing of the rest.
/// </summary>
internal sealed class SearchEngine(Func<IndexStore> open)
{
    /// <summary>Fewer hits with all words than this, and the search is widened to six words in ten.</summary>
    private const int Enough = 10;

    /// <summary>
    /// Fewer hits with six words in ten than this, and any word will do: the order is what matters then, and the middle tier only
    /// saves time where there are many documents.
    /// </summary>
    private const int Many = 2000;
    private const int MaxDepth = 10_000;

    private volatile IReadOnlyDictionary<string, Lexicon> lexicons = new Dictionary<string, Lexicon>();
    private long learnedFrom = -1;

    private readonly ConcurrentDictionary<string, Filter> filters = new(StringComparer.Ordinal);

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
        lexicons = new Dictionary<string, Lexicon>(StringComparer.Ordinal)
        {
            [Language.French.Culture] = Lexicon.Learn(pairs, Language.French, Language.English),
            [Language.English.Culture] = Lexicon.Learn(pairs.Select(pair => (pair.To, pair.From)), Language.English, Language.French),
        };
        return pairs.Count;
    });

    private Corrector CorrectorFor(IndexSearcher searcher, SearchRequest request, ParsedQuery parsed, Language language) => new(
        searcher, language, FilterFor(request, parsed.Type, language), FilterFor(request, parsed.Type, language.Other), lexicons.GetValueOrDefault(language.Other.Culture));

    private SearchResult Search(IndexSearcher searcher, SearchRequest request, ParsedQuery parsed, Language language, RankingWeights weights)
    {
        var skip = (int)Math.Clamp((long)(request.Page - 1) * request.PageSize, 0, MaxDepth);
        var filter = FilterFor(request, parsed.Type, language);
        var corrector = CorrectorFor(searcher, request, parsed, language);
        var sets = request.Guidance.Picks.Find(request.Text, language);
        var picks = PickQuery.For(sets, searcher, filter);

        // Words that staff know are no slips.
        var (units, replaced) = picks is null ? corrector.Correct(parsed.Units) : (parsed.Units, new Dictionary<string, string>());
        parsed = parsed with { Units = units };
        var builder = new QueryBuilder(parsed, language, weights, searcher.IndexReader);
        LuceneQuery? last = null;
        var top = Widen(request, builder, language, weights, searcher, Find);
        if (IsWidenedFirst() && PickQuery.Join(last, picks) is { } joined)
        {
            top = Rank(FacetQuery.Narrow(joined, request.Narrowed));
        }

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
        return new SearchResult(hits, top.TotalHits, CountOther(searcher, request, language.Other, weights), HasWords: true)
        {
            Facets = (top as RankedDocs)?.Facets ?? SearchFacets.None,
            Correction = replaced.Count == 0 ? null : new SearchCorrection(corrector.Write(request.Text, replaced), Applied: true),
        };

        // How far a query is widened must not depend on the values chosen, or on picks: a value counted three times gives three results when chosen.
        bool IsWidenedFirst() => request.Narrowed.Count > 0 || picks is not null;

        TopDocs Find(LuceneQuery query)
        {
            last = query;
            return IsWidenedFirst() ? Count(searcher, query, filter) : Rank(query);
        }

        TopDocs Rank(LuceneQuery query)
        {
            var collector = new RankingCollector(Math.Max(skip + request.PageSize, weights.Depth), request.Order);
            searcher.Search(query, filter, collector);
            return collector.Finish();
        }
    }

    /// <summary>All words; when that finds too little six in ten, then any; when nothing has them all, the pages whose twin has them too.</summary>
    private static TopDocs Widen(
        SearchRequest request, QueryBuilder builder, Language language, RankingWeights weights, IndexSearcher searcher, Func<LuceneQuery, TopDocs> search, bool ranked = true)
    {
        LuceneQuery? query = null;
        var found = new TopDocs(0, [], 0);
        var withAll = 0;
        if (builder.Present == builder.Units)
        {
            query = builder.Build(builder.Units, ranked);
            found = search(query);
            withAll = found.TotalHits;
        }

        if (withAll >= Enough || builder.Units == 0)
        {
            return found;
        }

        var most = (int)Math.Ceiling(builder.Units * 0.6);
        for (var required = Math.Min(most, builder.Present); required > 0; required = required > 1 ? 1 : 0)
        {
            if (required < builder.Units)
            {
                query = builder.Build(required, ranked);
                found = search(query);
                if (found.TotalHits >= Many)
                {
                    break;
                }
            }
        }

        if (found.TotalHits == 0 && builder.Reached.Any(unit => unit.Parts.Count > 1))
        {
            query = builder.Build(1, ranked, scattered: true);
            found = search(query);
        }

        return withAll == 0 && TwinQuery(request, language.Other, weights, searcher) is { } twins
            ? search(query is null ? twins : new BooleanQuery(disableCoord: true) { { query, Occur.SHOULD }, { twins, Occur.SHOULD } })
            : found;
    }

    private static LuceneQuery? TwinQuery(SearchRequest request, Language other, RankingWeights weights, IndexSearcher searcher)
    {
        var parsed = QueryReader.Read(request.Text, other, request.Guidance.Glossary);
        if (parsed.Units.Count == 0 || parsed.Phrases.Count > 0 || parsed.Excluded.Count > 0)
        {
            return null;
        }

        var builder = new QueryBuilder(parsed, other, weights, searcher.IndexReader, twin: true);
        if (builder.Present < builder.Units)
        {
            return null;
        }

        var query = builder.Build(builder.Units, ranked: false);
        query.Boost = weights.Twin;
        return query;
    }

    private int CountOther(IndexSearcher searcher, SearchRequest request, Language other, RankingWeights weights)
    {
        var parsed = QueryReader.Read(request.Text, other, request.Guidance.Glossary);
        if (parsed.IsEmpty)
        {
            return 0;
        }

        var filter = FilterFor(request, parsed.Type, other);
        var picks = PickQuery.For(request.Guidance.Picks.Find(request.Text, other), searcher, filter);
        parsed = picks is null ? parsed with { Units = CorrectorFor(searcher, request, parsed, other).Correct(parsed.Units).Units } : parsed;
        var builder = new QueryBuilder(parsed, other, weights, searcher.IndexReader);

        // Organisations have a name in each language: the other language's page cannot be narrowed to this one's.
        var narrowed = request.Narrowed.Where(chosen => chosen.Key != Facet.Organization).ToDictionary();
        LuceneQuery? last = null;
        var found = Widen(
            request,
            builder,
            other,
            weights,
            searcher,
            query =>
            {
                last = query;
                return Count(searcher, query, filter);
            },
            ranked: false);
        return (narrowed.Count > 0 || picks is not null) && PickQuery.Join(last, picks) is { } joined
            ? Count(searcher, FacetQuery.Narrow(joined, narrowed), filter).TotalHits
            : found.TotalHits;
    }

    private static TopDocs Count(IndexSearcher searcher, LuceneQuery query, Filter filter)
    {
        var counter = new TotalHitCountCollector();
        searcher.Search(query, filter, counter);
        return new TopDocs(counter.TotalHits, [], 0);
    }

    /// <summary>Language, audiences and types as one cached set of documents a segment.</summary>
    private Filter FilterFor(SearchRequest request, string? type, Language language)
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

            return new CachingWrapperFilter(new QueryWrapperFilter(allowed));
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
