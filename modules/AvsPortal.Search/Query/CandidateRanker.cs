using System.Runtime.InteropServices;
using AvsPortal.Search.Analysis;
using AvsPortal.Search.Index;
using AvsPortal.Search.Matching;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace AvsPortal.Search.Query;

/// <summary>
/// Orders the best candidates anew by what Lucene's query cannot see cheaply: the very word typed, where in the text it stands,
/// how near its neighbours are, how much of the query one passage has. It reads the positions of a hundred documents, whatever
/// the size of the index.
/// </summary>
internal sealed class CandidateRanker
{
    /// <summary>A second occurrence in a title says nearly as much as the first.</summary>
    private const float TitleSaturation = 2f;
    private const int Near = 5;
    private const float LooseName = 0.5f;
    private const float ScatteredName = 0.5f;
    private const int PassageWords = 100;

    /// <summary>In a query of so few words each counts: a page without one of them falls further.</summary>
    private const float ShortQuery = 4f;
    private const int MaxPositions = 200;

    private readonly RankingWeights weights;
    private readonly Language language;
    private readonly IndexSearcher searcher;
    private readonly List<RankedTerm> terms = [];
    private readonly List<RankedUnit> units = [];
    private readonly List<(int Left, int Right)> pairs = [];
    private readonly float averageAll;
    private readonly float averageTitle;
    private readonly float whole;

    private readonly List<int> positions = [];
    private readonly List<(int Position, int Term)> passage = [];
    private Occurrence[] found = [];
    private int[] inWindow = [];

    public CandidateRanker(IReadOnlyList<QueryUnit> said, Language language, RankingWeights weights, IndexSearcher searcher)
    {
        this.weights = weights;
        this.language = language;
        this.searcher = searcher;
        averageAll = Average(SearchFields.All(language.Culture));
        averageTitle = Average(SearchFields.Title(language.Culture));
        var last = -1;
        foreach (var unit in said)
        {
            int[] parts = [.. unit.Parts.Select(TermOf)];
            var joined = unit.Joined is null ? -1 : TermOf(unit.Joined);
            units.Add(new RankedUnit(parts, joined, unit.Times, [.. unit.Equivalents.Select(other => (other.Words.Select(TermOf).ToArray(), other.Weight))]));
            foreach (var part in parts)
            {
                if (last >= 0 && last != part)
                {
                    pairs.Add((last, part));
                }

                last = part;
            }
        }

        found = new Occurrence[terms.Count];
        inWindow = new int[terms.Count];
        whole = units.Sum(Worth);
    }

    /// <summary>Orders the first <paramref name="count"/> anew; equals keep their order.</summary>
    public void Reorder(ScoreDoc[] docs, int count)
    {
        count = Math.Min(count, docs.Length);
        if (count < 2 || terms.Count == 0)
        {
            return;
        }

        var order = new int[count];
        var ids = new int[count];
        for (var i = 0; i < count; i++)
        {
            (order[i], ids[i]) = (i, docs[i].Doc);
        }

        Array.Sort(ids, order);
        var scores = new float[count];
        var leaves = searcher.IndexReader.Leaves;
        for (var i = 0; i < count;)
        {
            var leaf = leaves[ReaderUtil.SubIndex(ids[i], leaves)];
            var segment = new Segment(leaf.AtomicReader, this);
            var end = leaf.DocBase + leaf.Reader.MaxDoc;
            for (; i < count && ids[i] < end; i++)
            {
                scores[order[i]] = Score(segment, ids[i] - leaf.DocBase);
            }

            segment.End();
        }

        var sorted = Enumerable.Range(0, count).OrderByDescending(i => scores[i]).Select(i => new ScoreDoc(docs[i].Doc, scores[i])).ToArray();
        sorted.CopyTo(docs, 0);
    }

    private float Score(Segment segment, int doc)
    {
        positions.Clear();
        passage.Clear();
        var length = segment.AllLengths?.Get(doc) ?? 1;
        var titleLength = (int)(segment.TitleLengths?.Get(doc) ?? 0);
        for (var t = 0; t < terms.Count; t++)
        {
            found[t] = Read(segment, t, doc, titleLength);
        }

        // Where there is no title, the beginning of the text is what says what the page is about.
        var lead = weights.Lead + (titleLength == 0 ? weights.Title : 0);
        const float k1 = ExactLengthBm25.Saturation;
        var dampAll = k1 * (1 - ExactLengthBm25.LengthShare + (ExactLengthBm25.LengthShare * length / averageAll));
        var dampTitle = TitleSaturation * (1 - ExactLengthBm25.LengthShare + (ExactLengthBm25.LengthShare * titleLength / averageTitle));
        for (var t = 0; t < terms.Count; t++)
        {
            ref var here = ref found[t];
            var term = terms[t];
            here.Score = ((k1 + 1) * (
                    (term.Idf * Saturated(here.Frequency, dampAll))
                    + (lead * (term.Idf + weights.LeadWorth) * Saturated(here.Lead, k1))
                    + (weights.Exact * term.ExactIdf * Saturated(here.Exact, dampAll))))
                + ((TitleSaturation + 1) * term.TitleIdf
                    * ((weights.Title * Saturated(here.InTitle, dampTitle)) + (weights.TitleExact * Saturated(here.ExactInTitle, dampTitle))));
        }

        var (sum, covered) = OfUnits();
        var score = sum * MathF.Pow(Math.Clamp(covered / whole, 0.01f, 1), weights.Coverage * Math.Max(1, ShortQuery / units.Count));
        return score + (weights.Pair * OfPairs(dampAll)) + (weights.Passage * OfBestPassage());
    }

    private (float Score, float Covered) OfUnits()
    {
        var score = 0f;
        var covered = 0f;
        foreach (var unit in units)
        {
            var said = 0f;
            var seen = 0f;
            foreach (var part in unit.Parts)
            {
                said += found[part].Score;
                seen += found[part].Frequency > 0 ? terms[part].Idf : 0;
            }

            said *= unit.Joined < 0 ? AsName(unit.Parts) : 1;
            if (unit.Joined >= 0 && found[unit.Joined].Frequency > 0)
            {
                said += found[unit.Joined].Score;
                seen = Worth(unit) / unit.Times;
            }

            foreach (var (words, weight) in unit.Others)
            {
                var other = 0f;
                foreach (var word in words)
                {
                    other = found[word].Frequency > 0 && other >= 0 ? other + found[word].Score : -1;
                }

                other *= weight * AsName(words);
                if (other > said)
                {
                    said = other;
                    seen = Math.Max(seen, weight * Worth(unit) / unit.Times);
                }
            }

            score += said * unit.Times;
            covered += seen * unit.Times;
        }

        return (score, covered);
    }

    /// <summary>What the unit is worth when all of it is there.</summary>
    private float Worth(RankedUnit unit) => unit.Times * Math.Max(0.01f, unit.Parts.Sum(part => terms[part].Idf));

    /// <summary>A name of several words says less where its words do not stand together: « Director, General Cable » is no general director.</summary>
    private float AsName(int[] words)
    {
        for (var i = 1; i < words.Length; i++)
        {
            if (Nearness(Positions(words[i - 1]), Positions(words[i])) < LooseName)
            {
                return ScatteredName;
            }
        }

        return 1;
    }

    private float OfPairs(float damp)
    {
        var score = 0f;
        foreach (var (left, right) in pairs)
        {
            var nearness = Nearness(Positions(left), Positions(right));
            if (nearness > 0)
            {
                score += (ExactLengthBm25.Saturation + 1) * Math.Min(terms[left].Idf, terms[right].Idf) * Saturated(nearness, damp);
            }
        }

        return score;
    }

    /// <summary>Side by side counts 1, four words apart a quarter; in the other order a little less.</summary>
    private static float Nearness(ReadOnlySpan<int> left, ReadOnlySpan<int> right)
    {
        var near = 0f;
        for (int l = 0, r = 0; l < left.Length && r < right.Length;)
        {
            var gap = right[r] - left[l];
            var distance = Math.Abs(gap);
            near += distance is 0 or > Near ? 0 : (gap > 0 ? 1f : 0.8f) / distance;
            if (gap > 0)
            {
                l++;
            }
            else
            {
                r++;
            }
        }

        return near;
    }

    private float OfBestPassage()
    {
        for (var t = 0; t < terms.Count; t++)
        {
            foreach (var position in Positions(t))
            {
                passage.Add((position, t));
            }
        }

        passage.Sort();
        Array.Clear(inWindow);
        var best = 0f;
        var now = 0f;
        for (int from = 0, to = 0; to < passage.Count; to++)
        {
            now += inWindow[passage[to].Term]++ == 0 ? terms[passage[to].Term].Idf : 0;
            for (; passage[to].Position - passage[from].Position > PassageWords; from++)
            {
                now -= --inWindow[passage[from].Term] == 0 ? terms[passage[from].Term].Idf : 0;
            }

            best = Math.Max(best, now);
        }

        return best;
    }

    private ReadOnlySpan<int> Positions(int term) => CollectionsMarshal.AsSpan(positions).Slice(found[term].From, found[term].Count);

    /// <summary>All texts of a document stand in one field, the title first: a position says whether it is in the title or how deep in the text.</summary>
    private Occurrence Read(Segment segment, int term, int doc, int titleLength)
    {
        var here = new Occurrence { From = positions.Count };
        if (segment.Terms[term].In(doc) is not { } all)
        {
            return here;
        }

        here.Frequency = all.Freq;
        var textFrom = titleLength == 0 ? 0 : titleLength + SearchAnalyzer.Gap - 1;
        here.Count = Math.Min(here.Frequency, MaxPositions);
        for (var i = 0; i < here.Count; i++)
        {
            var position = all.NextPosition();
            positions.Add(position);
            here.InTitle += position < titleLength ? 1 : 0;
            here.Lead += position >= textFrom ? MathF.Exp((textFrom - position) / weights.LeadWords) : 0;
        }

        if (segment.Terms[term].ExactIn(doc) is { } exact)
        {
            here.Exact = exact.Freq;
            here.ExactInTitle = here.InTitle > 0 && exact.NextPosition() < titleLength ? 1 : 0;
        }

        return here;
    }

    private int TermOf(string word)
    {
        var stem = Stems.Of(language, word);
        var known = terms.FindIndex(term => string.Equals(term.Stem, stem, StringComparison.Ordinal));
        if (known >= 0)
        {
            return known;
        }

        terms.Add(new RankedTerm(
            stem, word, Idf(SearchFields.All(language.Culture), stem), Idf(SearchFields.Title(language.Culture), stem), Idf(SearchFields.Exact(language.Culture), word)));
        return terms.Count - 1;
    }

    private float Idf(string field, string text)
    {
        var with = IndexWords.Documents(searcher.IndexReader, field, text);
        return with == 0 ? 0 : ExactLengthBm25.Idf(Math.Max(with, searcher.IndexReader.GetDocCount(field)), with);
    }

    private float Average(string field) =>
        searcher.IndexReader.GetDocCount(field) is > 0 and var documents && searcher.IndexReader.GetSumTotalTermFreq(field) is > 0 and var words
            ? words / (float)documents : 1;

    private static float Saturated(float frequency, float damp) => frequency <= 0 ? 0 : frequency / (frequency + damp);

    private sealed record RankedTerm(string Stem, string Word, float Idf, float TitleIdf, float ExactIdf);

    private sealed record RankedUnit(int[] Parts, int Joined, int Times, (int[] Words, float Weight)[] Others);

    [StructLayout(LayoutKind.Auto)]
    private struct Occurrence
    {
        public int From;
        public int Count;
        public int Frequency;
        public int InTitle;
        public int Exact;
        public int ExactInTitle;
        public float Lead;
        public float Score;
    }

    /// <summary>All terms in one segment, read forward.</summary>
    private sealed class Segment(AtomicReader reader, CandidateRanker ranker)
    {
        public CandidatePostings[] Terms { get; } = [.. ranker.terms.Select(term => new CandidatePostings(reader, ranker.language.Culture, term.Stem, term.Word))];

        public NumericDocValues? AllLengths { get; } = reader.GetNormValues(SearchFields.All(ranker.language.Culture));

        public NumericDocValues? TitleLengths { get; } = reader.GetNormValues(SearchFields.Title(ranker.language.Culture));

        /// <summary>Nothing more is read here.</summary>
        public void End() => Array.ForEach(Terms, term => term.End());
    }
}
