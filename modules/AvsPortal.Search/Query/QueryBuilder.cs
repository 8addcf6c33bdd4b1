using AvsPortal.Search.Analysis;
using AvsPortal.Search.Index;
using AvsPortal.Search.Matching;
using Lucene.Net.Index;
using Lucene.Net.Search;
using LuceneQuery = Lucene.Net.Search.Query;

namespace AvsPortal.Search.Query;

/// <summary>Turns a query as read into Lucene's, for one language and one tier. What no document has is left out of it.</summary>
internal sealed class QueryBuilder
{
    private readonly ParsedQuery parsed;
    private readonly Language language;
    private readonly RankingWeights weights;
    private readonly IndexReader reader;
    private readonly RightsFilter rights;
    private readonly List<QueryUnit> present;
    private readonly bool twin;

    /// <param name="parsed">The query as read in <paramref name="language"/>.</param>
    /// <param name="language">The language of the fields asked.</param>
    /// <param name="weights">What counts how much.</param>
    /// <param name="reader">The index asked.</param>
    /// <param name="rights">What the reader may find: a word that only others may read is not there.</param>
    /// <param name="twin">Asks what the twins say, instead of what the items say.</param>
    public QueryBuilder(ParsedQuery parsed, Language language, RankingWeights weights, IndexReader reader, RightsFilter rights, bool twin = false)
    {
        this.parsed = parsed;
        this.language = language;
        this.weights = weights;
        this.reader = reader;
        this.rights = rights;
        this.twin = twin;
        present = [.. parsed.Units.Select(Reachable).OfType<QueryUnit>()];
    }

    public RankingWeights Weights => weights;

    /// <summary>How many units the query has; the tiers are cut on it.</summary>
    public int Units => parsed.Units.Count;

    /// <summary>How many of them some document of the reader's has.</summary>
    public int Present => present.Count;

    /// <summary>True when some words of a compound or a name may be there without the others.</summary>
    public bool CanScatter => parsed.Units.Any(unit => unit.Parts.Count > 1 && unit.Parts.Any(Exists));

    /// <summary>The units as the index can answer them.</summary>
    public IReadOnlyList<QueryUnit> Reached => present;

    private string Everything => twin ? SearchFields.Twin(language.Culture) : SearchFields.All(language.Culture);

    /// <summary>The query that asks at least <paramref name="required"/> of the units, and all phrases.</summary>
    /// <param name="required">At least 1, at most <see cref="Present"/>, unless the query has no unit.</param>
    /// <param name="ranked">False for a count: the same documents without their order.</param>
    /// <param name="scattered">True when any word of a compound or a name will do.</param>
    public LuceneQuery Build(int required, bool ranked, bool scattered = false)
    {
        var query = new BooleanQuery(disableCoord: true);
        var every = required >= Present;
        var found = new BooleanQuery(disableCoord: true) { MinimumNumberShouldMatch = every || scattered ? 0 : required };
        if (scattered)
        {
            found.Add(AllOf(Everything, [.. parsed.Units.SelectMany(unit => unit.Parts).Where(Exists)], Occur.SHOULD), Occur.MUST);
        }
        else
        {
            present.ForEach(unit => found.Add(UnitIn(Everything, unit), every ? Occur.MUST : Occur.SHOULD));
        }

        if (found.Clauses.Count > 0)
        {
            query.Add(found, Occur.MUST);
        }

        if (ranked)
        {
            AddRanking(query);
        }

        AddPhrases(query);
        return query;
    }

    /// <summary>The units as clauses: what a document is found by.</summary>
    public IReadOnlyList<Clause> Clauses() => [.. present.Select(unit => ClauseOf(Everything, unit, boost: 1))];

    /// <summary>What a document gets a score for besides: the title only, as what costs more is for <see cref="CandidateRanker"/>.</summary>
    public IReadOnlyList<Clause> RankingClauses() =>
        twin || weights.Title <= 0 ? [] : [.. present.Select(unit => ClauseOf(SearchFields.Title(language.Culture), unit, weights.Title))];

    /// <summary>The phrases, which must be there.</summary>
    public IReadOnlyList<LuceneQuery> Demanded() => [.. parsed.Phrases.Select(phrase => Sequence(SearchFields.Exact(language.Culture), phrase, 0))];

    /// <summary>What must not be there.</summary>
    public IReadOnlyList<LuceneQuery> Excluded() => [.. parsed.Excluded.Select(
        words => Sequence(words.Count == 1 ? SearchFields.All(language.Culture) : SearchFields.Exact(language.Culture), words, 0))];

    private Clause ClauseOf(string field, QueryUnit unit, float boost)
    {
        if (unit is { Parts: [var word], Joined: null, Equivalents: [] })
        {
            return new Clause(field, Term(field, word).Text, null, unit.Times * boost);
        }

        var query = UnitIn(field, unit);
        query.Boost *= boost;
        return new Clause(field, null, query, query.Boost);
    }

    private void AddRanking(BooleanQuery query)
    {
        foreach (var clause in RankingClauses())
        {
            query.Add(clause.Other ?? new TermQuery(new Term(clause.Field, clause.Word)) { Boost = clause.Boost }, Occur.SHOULD);
        }
    }

    private void AddPhrases(BooleanQuery query)
    {
        foreach (var phrase in Demanded())
        {
            query.Add(phrase, Occur.MUST);
        }

        foreach (var excluded in Excluded())
        {
            query.Add(excluded, Occur.MUST_NOT);
        }
    }

    /// <summary>The unit with what the index has of it: all of it, another spelling or name, else some of its words; null when it has nothing.</summary>
    private QueryUnit? Reachable(QueryUnit unit)
    {
        var said = unit.Parts.All(Exists);
        var joined = unit.Joined is { } whole && Exists(whole) ? whole : null;
        List<OtherName> others = twin ? [] : [.. unit.Equivalents.Where(other => other.Words.All(Exists))];
        return said ? unit with { Joined = joined, Equivalents = others }
            : joined is not null ? unit with { Parts = [joined], Joined = null, Equivalents = others }
            : others.Count > 0 ? unit with { Parts = others[0].Words, Joined = null, Equivalents = others[1..] }
            : unit.Parts.Where(Exists).ToList() is { Count: > 0 } some ? unit with { Parts = some, Joined = null, Equivalents = [] }
            : null;
    }

    private bool Exists(string word) => IndexWords.IsReadable(reader, Everything, Term(Everything, word).Text, rights);

    private LuceneQuery UnitIn(string field, QueryUnit unit)
    {
        var said = unit.Parts.Count == 1 ? new TermQuery(Term(field, unit.Parts[0])) : AllOf(field, unit.Parts);
        if (unit.Joined is null && unit.Equivalents.Count == 0)
        {
            said.Boost = unit.Times;
            return said;
        }

        var any = new DisjunctionMaxQuery(0f) { said };
        if (unit.Joined is not null)
        {
            any.Add(new TermQuery(Term(field, unit.Joined)));
        }

        foreach (var (words, weight) in unit.Equivalents)
        {
            var other = Sequence(field, words, 2);
            other.Boost = weight;
            any.Add(other);
        }

        any.Boost = unit.Times;
        return any;
    }

    private LuceneQuery AllOf(string field, IReadOnlyList<string> words, Occur occur = Occur.MUST)
    {
        var all = new BooleanQuery(disableCoord: true);
        foreach (var word in words)
        {
            all.Add(new TermQuery(Term(field, word)), occur);
        }

        return all;
    }

    private LuceneQuery Sequence(string field, IReadOnlyList<string> words, int slop)
    {
        if (words.Count == 1)
        {
            return new TermQuery(Term(field, words[0]));
        }

        var phrase = new PhraseQuery { Slop = slop };
        foreach (var word in words)
        {
            phrase.Add(Term(field, word));
        }

        return phrase;
    }

    private Term Term(string field, string word) =>
        new(field, field.StartsWith(SearchAnalyzer.ExactPrefix, StringComparison.Ordinal) ? word : Stems.Of(language, word));
}
