using AvsPortal.Search.Analysis;

namespace AvsPortal.Search.Query;

/// <summary>
/// Learns a <see cref="Lexicon"/> each way: the candidates that occur together most, then a few rounds of IBM's model 1 among them in
/// both directions at once, where each direction believes only what the other says too (alignment by agreement): a word takes
/// from its neighbours what it explains better, and a rare word is no dustbin.
/// </summary>
internal sealed class LexiconLearner(Language from, Language to)
{
    private const int Rounds = 5;
    private const int Kept = 6;

    /// <summary>Less likely than this is chance.</summary>
    private const float LeastLikely = 0.05f;

    /// <summary>Less likely than this either way after a round will never be a meaning.</summary>
    private const float Hopeless = 0.002f;

    private readonly LexiconSide sources = new(from);
    private readonly LexiconSide targets = new(to);
    private readonly HashSet<(string, string)> known = [];

    /// <summary>Adds a text and its translation; what was added before adds nothing.</summary>
    public void Add(string left, string right)
    {
        foreach (var (l, r) in PassagePairs.Of(left, right))
        {
            if (known.Add((left[l], right[r])))
            {
                sources.Add(left.AsSpan(l));
                targets.Add(right.AsSpan(r));
            }
        }
    }

    public (Lexicon There, Lexicon Back) Learn()
    {
        var edges = new LexiconCandidates(sources, targets).Edges();
        for (var round = 0; round < Rounds; round++)
        {
            edges = Improve(edges);
        }

        var back = new List<(int Word, float Likely)>[targets.Words];
        var there = new List<(int Word, float Likely)>[sources.Words];
        for (var word = 0; word < edges.Length; word++)
        {
            foreach (var edge in edges[word])
            {
                (there[word] ??= []).Add((edge.Target, edge.There));
                (back[edge.Target] ??= []).Add((word, edge.Back));
            }
        }

        var (one, other) = (Of(there, sources, targets), Of(back, targets, sources));
        (one.Back, other.Back) = (other, one);
        return (one, other);
    }

    private static Lexicon Of(List<(int Word, float Likely)>[] meanings, LexiconSide side, LexiconSide other)
    {
        var entries = new Dictionary<string, LexiconEntry>(StringComparer.Ordinal);
        for (var word = 0; word < side.Words; word++)
        {
            List<OtherName> best = [.. (meanings[word] ?? [])
                .Where(meaning => meaning.Likely >= LeastLikely)
                .OrderByDescending(meaning => meaning.Likely)
                .Take(Kept)
                .Select(meaning => new OtherName([other.Spelling(meaning.Word)], meaning.Likely))];
            entries[side.Stem(word)] = new LexiconEntry(best, side.PassagesWith(word).Count);
        }

        return new Lexicon(side.Language, entries);
    }

    private LexiconEdge[][] Improve(LexiconEdge[][] edges)
    {
        var counted = Array.ConvertAll(edges, each => new float[each.Length]);
        var explained = new float[targets.Words];
        var present = new bool[targets.Words];
        for (var passage = 0; passage < sources.Passages; passage++)
        {
            foreach (var target in targets.Passage(passage))
            {
                (present[target], explained[target]) = (true, targets.Share(target));
            }

            var words = sources.Passage(passage);
            foreach (var word in words)
            {
                foreach (var edge in edges[word])
                {
                    explained[edge.Target] += present[edge.Target] ? edge.There : 0;
                }
            }

            foreach (var word in words)
            {
                var explains = sources.Share(word);
                foreach (var edge in edges[word])
                {
                    explains += present[edge.Target] ? edge.Back : 0;
                }

                for (var i = 0; i < edges[word].Length; i++)
                {
                    var edge = edges[word][i];
                    if (present[edge.Target])
                    {
                        counted[word][i] += edge.There / explained[edge.Target] * (edge.Back / explains);
                    }
                }
            }

            foreach (var target in targets.Passage(passage))
            {
                present[target] = false;
            }
        }

        var received = new float[targets.Words];
        for (var word = 0; word < edges.Length; word++)
        {
            for (var i = 0; i < edges[word].Length; i++)
            {
                received[edges[word][i].Target] += counted[word][i];
            }
        }

        return [.. edges.Select((each, word) =>
        {
            var given = counted[word].Sum();
            return each
                .Select((edge, i) => edge with { There = counted[word][i] / Math.Max(1e-9f, given), Back = counted[word][i] / Math.Max(1e-9f, received[edge.Target]) })
                .Where(edge => edge.There >= Hopeless || edge.Back >= Hopeless)
                .ToArray();
        })];
    }
}
