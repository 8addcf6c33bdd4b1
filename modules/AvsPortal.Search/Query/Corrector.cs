using System.Globalization;
using System.Text;
using AvsPortal.Search.Analysis;
using AvsPortal.Search.Index;
using AvsPortal.Search.Matching;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace AvsPortal.Search.Query;

/// <summary>
/// Finds what was meant by a word that no document of the reader's has: the index's own words a slip or two away, that sound the
/// same, or, for the last word, that begin so. Knows nothing of words that only others may read.
/// </summary>
internal sealed class Corrector(IndexSearcher searcher, Language language, RightsFilter readable, RightsFilter readableInOther, Lexicon? lexicon = null)
{
    /// <summary>Words near the one typed, the likeliest first, that are looked at: more are only to be had for a beginning of a few letters.</summary>
    private const int MostNear = 64;

    private const int Considered = 6;
    private const int Kept = 4;
    private const int ShortestCorrected = 4;

    /// <summary>The words so near on either side say what was meant; a whole page around it no document has.</summary>
    private const int Neighbours = 4;

    /// <summary>A query with more unknown words than this is in no language of the index.</summary>
    private const int MostCorrected = 3;

    /// <summary>Below this share of the best, a candidate is not what was meant.</summary>
    private const float LeastShare = 0.15f;

    /// <summary>Each word of a query is asked about more than once.</summary>
    private readonly Dictionary<string, bool> remembered = new(StringComparer.Ordinal);

    /// <summary>Gives every unknown word what was probably meant by it.</summary>
    /// <param name="units">The units of a query, in order; the last may be half a word.</param>
    /// <param name="verbatim">Slips are only told, not corrected.</param>
    /// <returns>The units, and what was put for what, or would be; nothing when every word is known or nothing is near.</returns>
    public (IReadOnlyList<QueryUnit> Units, IReadOnlyDictionary<string, string> Replaced) Correct(IReadOnlyList<QueryUnit> units, bool verbatim = false)
    {
        if (lexicon is not null && Translator.IsForeign(units, language, lexicon))
        {
            return (new Translator(language, lexicon, IsKnown).Translate(units), new Dictionary<string, string>(StringComparer.Ordinal));
        }

        Dictionary<string, string>? replaced = null;
        List<QueryUnit>? corrected = null;
        var asked = 0;
        for (var i = 0; i < units.Count; i++)
        {
            if (units[i] is not { Parts: [var word], Joined: null, Equivalents: [] } unit)
            {
                continue;
            }

            var known = IsKnown(word);
            if (!known && lexicon is not null && new Translator(language, lexicon, IsKnown).Translate(unit) is { } translated)
            {
                corrected ??= [.. units];
                corrected[i] = translated;
                continue;
            }

            if (known || asked >= MostCorrected || IsKnownInOther(word))
            {
                continue;
            }

            asked++;

            var meant = Meant(word, units.Where((_, at) => Math.Abs(at - i) is > 0 and <= Neighbours), unfinished: i == units.Count - 1);
            if (meant.Count > 0)
            {
                if (!verbatim)
                {
                    corrected ??= [.. units];
                    corrected[i] = unit with { Parts = meant[0].Words, Equivalents = meant[1..] };
                }

                (replaced ??= new Dictionary<string, string>(StringComparer.Ordinal))[word] = meant[0].Words[0];
            }
        }

        return (corrected ?? units, replaced ?? new Dictionary<string, string>(StringComparer.Ordinal));
    }

    /// <summary>What a word that nobody wrote may stand for, best first, the first with weight 1.</summary>
    private List<OtherName> Meant(string word, IEnumerable<QueryUnit> others, bool unfinished)
    {
        List<NearWord> near = [];
        if (word.AsSpan().ContainsAnyExceptInRange('a', 'z') || word.Length < 3)
        {
            return [];
        }

        var lists = searcher.IndexReader.Leaves.Select(leaf => WordList.Of(leaf.AtomicReader, language.Culture)).ToList();
        for (var slips = 1; word.Length >= ShortestCorrected && slips <= (word.Length > 6 ? 2 : 1) && near.Count == 0; slips++)
        {
            // What only others may read is no neighbour: it must not keep a readable word away that is a slip further.
            near = Readable(found => lists.ForEach(list => list.AddNear(word, slips, found)));
        }

        if (unfinished)
        {
            near.AddRange(Readable(found => lists.ForEach(list => list.AddLonger(word, found))).ExceptBy(near.Select(known => known.Text), found => found.Text, StringComparer.Ordinal));
        }

        if (near.Count == 0)
        {
            return [];
        }

        using var context = ContextOf([.. others.Where(other => other.Parts.All(IsKnown))]);
        var candidates = near
            .GroupBy(found => Stems.Of(language, found.Text), StringComparer.Ordinal)
            .Select(inflections => (Word: inflections.MinBy(found => (found.Cost, -found.Documents))!.Text, Likely: inflections.Max(found => found.Likely)))
            .OrderByDescending(found => found.Likely)
            .Take(unfinished ? Considered * 2 : Considered)
            .Select(found => (found.Word, Likely: found.Likely + (context is null ? 0 : 0.8f * MathF.Log(1 + context.Count(Stems.Of(language, found.Word))))))
            .OrderByDescending(found => found.Likely)
            .Take(Kept)
            .ToList();
        return [.. candidates.Select(found => new OtherName([found.Word], MathF.Exp((found.Likely - candidates[0].Likely) / 2))).Where(found => found.Weight >= LeastShare)];
    }

    /// <summary>The words found that a document of the reader's has, with how many of those do.</summary>
    private List<NearWord> Readable(Action<Dictionary<string, (float Cost, int Documents)>> find)
    {
        var found = new Dictionary<string, (float Cost, int Documents)>(StringComparer.Ordinal);
        find(found);
        return
        [
            .. found.Select(near => new NearWord(near.Key, near.Value.Cost, near.Value.Documents))
                .OrderByDescending(near => near.Likely)
                .Take(MostNear)
                .Select(near => near with { Documents = IndexWords.Readable(searcher.IndexReader, SearchFields.Exact(language.Culture), near.Text, readable) })
                .Where(near => near.Documents > 0),
        ];
    }

    /// <summary>The text with what was put for what, in the spelling that a document of the reader's has.</summary>
    public string Write(string text, IReadOnlyDictionary<string, string> replaced)
    {
        var scanner = new TextScanner();
        scanner.Scan(text);
        var written = new StringBuilder(text.Length + 16);
        var at = 0;
        foreach (ref readonly var word in scanner.Words)
        {
            if (word.From >= at && replaced.TryGetValue(scanner.TextOf(word).ToString(), out var meant))
            {
                written.Append(text, at, word.From - at).Append(Spelling(meant));
                at = word.To;
            }
        }

        return written.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>The word with its accents.</summary>
    private string Spelling(string word)
    {
        var found = searcher.Search(new TermQuery(new Term(SearchFields.Exact(language.Culture), word)), readable, 1);
        if (found.ScoreDocs is not [var first])
        {
            return word;
        }

        var document = searcher.Doc(first.Doc);
        var scanner = new TextScanner();
        foreach (var field in new ReadOnlySpan<string>([SearchFields.StoredTitle, SearchFields.StoredSummary, SearchFields.StoredBody]))
        {
            var text = document.Stored(field);
            scanner.Scan(text);
            foreach (ref readonly var other in scanner.Words)
            {
                if (scanner.TextOf(other).SequenceEqual(word))
                {
                    return text[other.From..other.To].ToLower(CultureInfo.InvariantCulture);
                }
            }
        }

        return word;
    }

    /// <summary>A word of the index near one that was typed.</summary>
    private sealed record NearWord(string Text, float Cost, int Documents)
    {
        /// <summary>Near and common, before the rest of the query is looked at.</summary>
        public float Likely => (0.5f * MathF.Log(1 + Documents)) - (2.5f * Cost);
    }

    private bool IsKnown(string word)
    {
        if (!remembered.TryGetValue(word, out var found))
        {
            remembered[word] = found = IndexWords.IsReadable(searcher.IndexReader, SearchFields.All(language.Culture), Stems.Of(language, word), readable);
        }

        return found;
    }

    /// <summary>A word of the other language is no slip: the twins know it, or the pages that have none.</summary>
    private bool IsKnownInOther(string word)
    {
        var stem = Stems.Of(language.Other, word);
        return IndexWords.IsReadable(searcher.IndexReader, SearchFields.Twin(language.Other.Culture), stem, readable)
            || IndexWords.IsReadable(searcher.IndexReader, SearchFields.All(language.Other.Culture), stem, readableInOther);
    }

    /// <summary>The reader's documents that have the rest of the query, or half of a long one; null when there is no rest.</summary>
    private Company? ContextOf(List<QueryUnit> others) => others.Count == 0 ? null : new Company(
        searcher.IndexReader,
        SearchFields.All(language.Culture),
        others.ConvertAll(other => (IReadOnlyList<string>)[.. other.Parts.Select(word => Stems.Of(language, word))]),
        others.Count > 3 ? others.Count / 2 : others.Count,
        readable);
}
