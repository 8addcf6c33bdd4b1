using AvsPortal.Search.Analysis;

namespace AvsPortal.Search.Query;

/// <summary>Says a query of the other language in the words of this one, as far as the reader's documents have them.</summary>
internal sealed class Translator(Language language, Lexicon lexicon, Func<string, bool> isKnown)
{
    /// <summary>How much likelier than not a query must be in the other language, as a logarithm.</summary>
    private const float Certain = 1f;

    /// <summary>What a small word of one language says, and the most that any word says.</summary>
    private const float SmallWord = 2f;
    private const float MostEvidence = 3f;

    /// <summary>Below this share of the likeliest, a meaning is left out.</summary>
    private const float LeastShare = 0.1f;

    /// <summary>What a word that both languages have counts as it is, against its likeliest meaning.</summary>
    private const float AsItIs = 0.3f;

    /// <summary>
    /// Whether a query is in the other language: which of the two says such words more often. Words that both say decide nothing
    /// alone, however often the other says them: there must be one that this language does not know.
    /// </summary>
    public static bool IsForeign(IReadOnlyList<QueryUnit> units, Language language, Lexicon lexicon)
    {
        var evidence = 0f;
        var strange = false;
        foreach (var word in units.SelectMany(unit => unit.Parts))
        {
            var (small, smallHere) = (language.Other.IsStopWord(word), language.IsStopWord(word));
            if (small != smallHere)
            {
                evidence += small ? SmallWord : -SmallWord;
                strange |= small;
                continue;
            }

            var (there, here) = (lexicon.Passages(word), lexicon.Back.Passages(word));
            evidence += Math.Clamp(MathF.Log((there + 1f) / (here + 1f)), -MostEvidence, MostEvidence);
            strange |= there > 0 && here == 0;
        }

        return strange && evidence > Certain;
    }

    /// <summary>The whole query in this language; what has no meaning known stays as it is.</summary>
    public List<QueryUnit> Translate(IReadOnlyList<QueryUnit> units)
    {
        List<QueryUnit> translated = [];
        foreach (var unit in units)
        {
            if (unit.Equivalents.Count > 0 || (unit.Joined is { } joined && isKnown(joined)))
            {
                translated.Add(unit);
                continue;
            }

            foreach (var word in unit.Parts.Where(word => !language.Other.IsStopWord(word)))
            {
                var single = new QueryUnit([word], null, IsStopWord: false) { Times = unit.Times };
                translated.Add(Translate(single) ?? single);
            }
        }

        return translated.Count == 0 ? [.. units] : translated;
    }

    /// <summary>One word in this language; null when nothing is known of it.</summary>
    public QueryUnit? Translate(QueryUnit unit)
    {
        var word = unit.Parts[0];
        List<OtherName> meanings = [.. lexicon.Of(word).Where(meaning => isKnown(meaning.Words[0]))];
        if (meanings.Count == 0)
        {
            return !isKnown(word) && Cognates.Of(word, language).Find(alike => isKnown(alike)) is { } same ? unit with { Parts = [same] } : null;
        }

        List<OtherName> others = [.. meanings.Skip(1).Select(meaning => meaning with { Weight = meaning.Weight / meanings[0].Weight }).Where(meaning => meaning.Weight >= LeastShare)];
        if (isKnown(word) && !meanings.Exists(meaning => string.Equals(meaning.Words[0], word, StringComparison.Ordinal)))
        {
            others.Add(new OtherName([word], AsItIs));
        }

        return unit with { Parts = meanings[0].Words, Equivalents = others };
    }
}
