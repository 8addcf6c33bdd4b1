namespace AvsPortal.Search.Query;

/// <summary>
/// Cuts a text and its translation into the passages that answer each other, by their lengths (Gale and Church): a long sentence is
/// a long sentence in the other language too. The shorter the passages, the less a word can be taken for its neighbours' meaning.
/// </summary>
internal static class PassagePairs
{
    private const int MostSentences = 200;

    /// <summary>What it costs that a sentence has no answer, or two.</summary>
    private const float Missing = 4.5f;
    private const float Doubled = 2.3f;

    /// <summary>The passages in the order of the texts; what has no answer is left out, and texts too long to align are one passage.</summary>
    public static IEnumerable<(Range Left, Range Right)> Of(string left, string right)
    {
        var (from, to) = (Sentences(left), Sentences(right));
        if (from.Count == 0 || to.Count == 0)
        {
            return [];
        }

        return from.Count > MostSentences || to.Count > MostSentences ? [(.., ..)] : Align(from, to, to[^1].End.Value / (float)Math.Max(1, from[^1].End.Value));
    }

    private static List<(Range Left, Range Right)> Align(List<Range> from, List<Range> to, float ratio)
    {
        var cost = new float[from.Count + 1, to.Count + 1];
        var step = new (int Left, int Right)[from.Count + 1, to.Count + 1];
        for (var i = 0; i <= from.Count; i++)
        {
            for (var j = 0; j <= to.Count; j++)
            {
                if (i + j == 0)
                {
                    continue;
                }

                cost[i, j] = float.PositiveInfinity;
                foreach (var (left, right, extra) in new ReadOnlySpan<(int, int, float)>([(1, 1, 0), (1, 0, Missing), (0, 1, Missing), (2, 1, Doubled), (1, 2, Doubled), (2, 2, Doubled * 2)]))
                {
                    if (left > i || right > j)
                    {
                        continue;
                    }

                    var total = cost[i - left, j - right] + extra + (left * right == 0 ? 0 : Unlike(Length(from, i - left, i) * ratio, Length(to, j - right, j)));
                    if (total < cost[i, j])
                    {
                        (cost[i, j], step[i, j]) = (total, (left, right));
                    }
                }
            }
        }

        List<(Range, Range)> pairs = [];
        for (var (i, j) = (from.Count, to.Count); i + j > 0;)
        {
            var (left, right) = step[i, j];
            if (left * right > 0)
            {
                pairs.Add((from[i - left].Start..from[i - 1].End, to[j - right].Start..to[j - 1].End));
            }

            (i, j) = (i - left, j - right);
        }

        pairs.Reverse();
        return pairs;
    }

    /// <summary>The squared difference of two lengths, against what it is by chance.</summary>
    private static float Unlike(float left, float right) => (left - right) * (left - right) / (6.8f * (left + right) / 2) / 2;

    private static int Length(List<Range> sentences, int from, int to) => sentences[to - 1].End.Value - sentences[from].Start.Value;

    private static List<Range> Sentences(string text)
    {
        List<Range> sentences = [];
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var last = i == text.Length - 1;
            if (last || text[i] == '\n' || (text[i] is '.' or ';' or ':' or '!' or '?' && char.IsWhiteSpace(text[i + 1])))
            {
                if (i + 1 - start > 2)
                {
                    sentences.Add(start..(i + 1));
                    start = i + 1;
                }
            }
        }

        return sentences;
    }
}
