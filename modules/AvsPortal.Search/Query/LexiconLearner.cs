using System.Runtime.InteropServices;
using AvsPortal.Search.Analysis;

namespace AvsPortal.Search.Query;

/// <summary>
/// Learns a <see cref="Lexicon"/> each way: the candidates that occur together most, then a few rounds of IBM's model 1 among them in
/// both directions at once, where each direction believes only what the other says too (alignment by agreement): a word takes
/// from its neighbours what it explains better, and a rare word is no dustbin.
/// </summary>
internal sealed class LexiconLearner(Language from, Language to)
{
    private const int Candidates = 20;
    private const int Rounds = 5;
    private const int Kept = 6;

    /// <summary>Less likely than this is chance.</summary>
    private const float LeastLikely = 0.05f;

    /// <summary>Less likely than this either way after a round will never be a meaning.</summary>
    private const float Hopeless = 0.002f;

    /// <summary>How much likelier, before anything is learned, words are to mean each other that begin alike: certificat is certificate.</summary>
    private const float AlikeCounts = 2f;
    private const int ShortestAlike = 4;

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
        var edges = Edges();
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

    /// <summary>For every word those it occurs with most, seen from either side, against how often they occur without each other.</summary>
    private Edge[][] Edges()
    {
        var edges = new Dictionary<int, float>?[sources.Words];
        foreach (var (word, other, likely) in Best(sources, targets))
        {
            (edges[word] ??= [])[other] = likely;
        }

        foreach (var (word, other, likely) in Best(targets, sources))
        {
            (edges[other] ??= [])[word] = likely;
        }

        return [.. edges.Select((others, word) => (others ?? []).OrderBy(other => other.Key).Select(other => Start(word, other.Key, other.Value)).ToArray())];
    }

    private Edge Start(int word, int target, float likely)
    {
        var (left, right) = (sources.Stem(word), targets.Stem(target));
        var same = left.AsSpan().CommonPrefixLength(right);
        likely *= same >= ShortestAlike && same * 2 >= Math.Max(left.Length, right.Length) ? AlikeCounts : 1;
        return new Edge(target, likely, likely);
    }

    private static IEnumerable<(int Word, int Other, float Likely)> Best(LexiconSide side, LexiconSide other)
    {
        var counts = new int[other.Words];
        List<int> touched = [];
        for (var word = 0; word < side.Words; word++)
        {
            foreach (var passage in side.PassagesWith(word))
            {
                foreach (var target in other.Passage(passage))
                {
                    if (counts[target]++ == 0)
                    {
                        touched.Add(target);
                    }
                }
            }

            var with = side.PassagesWith(word).Count;
            var best = touched
                .Select(target => (target, counts[target] / (float)with * counts[target] / other.PassagesWith(target).Count))
                .OrderByDescending(candidate => candidate.Item2).ThenBy(candidate => candidate.target).Take(Candidates).ToArray();
            touched.ForEach(target => counts[target] = 0);
            touched.Clear();
            foreach (var (target, likely) in best)
            {
                yield return (word, target, likely);
            }
        }
    }

    private Edge[][] Improve(Edge[][] edges)
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

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Edge(int Target, float There, float Back);
}
