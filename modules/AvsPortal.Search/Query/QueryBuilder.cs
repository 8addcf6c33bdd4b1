using AvsPortal.Search.Analysis;
using AvsPortal.Search.Index;
using Lucene.Net.Index;
using Lucene.Net.Search;
using LuceneQuery = Lucene.Net.Search.Query;

namespace AvsPortal.Search.Query;

/// <summary>Turns a query as read into Lucene's, for one language and one tier.</summary>
internal sealed class QueryBuilder(ParsedQuery parsed, Language language, RankingWeights weights)
{
    private const int ProximitySlop = 6;

    /// <summary>How many units the query has; the tiers are cut on it.</summary>
    public int Units => parsed.Units.Count;

    /// <summary>The query that asks at least <paramref name="required"/> of the units, and all phrases.</summary>
    public LuceneQuery Build(int required)
    {
        var query = new BooleanQuery(disableCoord: true);
        var found = new BooleanQuery(disableCoord: true) { MinimumNumberShouldMatch = required < Units ? required : 0 };
        foreach (var unit in parsed.Units)
        {
            found.Add(UnitIn(SearchFields.All(language.Culture), unit, equivalents: true), required < Units ? Occur.SHOULD : Occur.MUST);
        }

        if (Units > 0)
        {
            query.Add(found, Occur.MUST);
            AddRanking(query);
        }

        AddPhrases(query);
        return query;
    }

    /// <summary>The query that finds an item by what its twin says: all units, in the other language's words.</summary>
    public LuceneQuery BuildTwin()
    {
        var query = new BooleanQuery(disableCoord: true) { Boost = weights.Twin };
        foreach (var unit in parsed.Units)
        {
            query.Add(UnitIn(SearchFields.Twin(language.Culture), unit, equivalents: false), Occur.MUST);
        }

        return query;
    }

    private void AddRanking(BooleanQuery query)
    {
        Add(SearchFields.Title(language.Culture), weights.Title, equivalents: true);
        Add(SearchFields.Lead(language.Culture), weights.Lead, equivalents: false);
        Add(SearchFields.Exact(language.Culture), weights.Exact, equivalents: false);
        if (weights.Phrase > 0 && Proximity(SearchFields.All(language.Culture)) is { } near)
        {
            near.Boost = weights.Phrase;
            query.Add(near, Occur.SHOULD);
            var title = Proximity(SearchFields.Title(language.Culture))!;
            title.Boost = weights.Phrase;
            query.Add(title, Occur.SHOULD);
        }

        void Add(string field, float weight, bool equivalents)
        {
            foreach (var unit in parsed.Units.Where(_ => weight > 0))
            {
                var clause = UnitIn(field, unit, equivalents);
                clause.Boost *= weight;
                query.Add(clause, Occur.SHOULD);
            }
        }
    }

    private void AddPhrases(BooleanQuery query)
    {
        var exact = SearchFields.Exact(language.Culture);
        foreach (var phrase in parsed.Phrases)
        {
            query.Add(Sequence(exact, phrase, 0), Occur.MUST);
        }

        foreach (var words in parsed.Excluded)
        {
            query.Add(Sequence(words.Count == 1 ? SearchFields.All(language.Culture) : exact, words, 0), Occur.MUST_NOT);
        }
    }

    /// <summary>The words of the query close together; null when it has one only, or so many that it is no phrase.</summary>
    private PhraseQuery? Proximity(string field)
    {
        if (Units is < 2 or > 8)
        {
            return null;
        }

        var phrase = new PhraseQuery { Slop = ProximitySlop };
        foreach (var unit in parsed.Units)
        {
            for (var i = 0; i < unit.Parts.Count; i++)
            {
                phrase.Add(Term(field, unit.Parts[i]), unit.Position + i);
            }
        }

        return phrase;
    }

    private LuceneQuery UnitIn(string field, QueryUnit unit, bool equivalents)
    {
        var said = unit.Parts.Count == 1 ? new TermQuery(Term(field, unit.Parts[0])) : AllOf(field, unit.Parts);
        if (unit.Joined is null && (!equivalents || unit.Equivalents.Count == 0))
        {
            return said;
        }

        var any = new DisjunctionMaxQuery(0f) { said };
        if (unit.Joined is not null)
        {
            any.Add(new TermQuery(Term(field, unit.Joined)));
        }

        foreach (var equivalent in equivalents ? unit.Equivalents : [])
        {
            var other = Sequence(field, equivalent, 2);
            other.Boost = weights.Equivalent;
            any.Add(other);
        }

        return any;
    }

    private LuceneQuery AllOf(string field, IReadOnlyList<string> words)
    {
        var all = new BooleanQuery(disableCoord: true);
        foreach (var word in words)
        {
            all.Add(new TermQuery(Term(field, word)), Occur.MUST);
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
