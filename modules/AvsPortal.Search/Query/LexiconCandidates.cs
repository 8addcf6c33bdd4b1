namespace AvsPortal.Search.Query;

/// <summary>What a <see cref="LexiconLearner"/> starts from: the words that occur together most in passages that answer each other.</summary>
internal sealed class LexiconCandidates(LexiconSide sources, LexiconSide targets)
{
    /// <summary>For a word, seen from its own side.</summary>
    private const int Most = 20;

    /// <summary>How much likelier, before anything is learned, words are to mean each other that begin alike: certificat is certificate.</summary>
    private const float AlikeCounts = 2f;
    private const int ShortestAlike = 4;

    /// <summary>For every word those it occurs with most, seen from either side, against how often they occur without each other.</summary>
    public LexiconEdge[][] Edges()
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

    private LexiconEdge Start(int word, int target, float likely)
    {
        var (left, right) = (sources.Stem(word), targets.Stem(target));
        var same = left.AsSpan().CommonPrefixLength(right);
        likely *= same >= ShortestAlike && same * 2 >= Math.Max(left.Length, right.Length) ? AlikeCounts : 1;
        return new LexiconEdge(target, likely, likely);
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
                .OrderByDescending(candidate => candidate.Item2).ThenBy(candidate => candidate.target).Take(Most).ToArray();
            touched.ForEach(target => counts[target] = 0);
            touched.Clear();
            foreach (var (target, likely) in best)
            {
                yield return (word, target, likely);
            }
        }
    }
}
