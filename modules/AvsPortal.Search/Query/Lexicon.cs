using System.Runtime.InteropServices;
using AvsPortal.Search.Analysis;

namespace AvsPortal.Search.Query;

/// <summary>
/// What words of one language mean in the other, learned from texts that say the same in both: the candidates that occur together
/// most, then a few rounds of IBM's model 1 among them, which takes from a word what its neighbours explain better.
/// </summary>
internal sealed class Lexicon
{
    private const int LongestText = 150;
    private const int Candidates = 12;
    private const int Rounds = 5;
    private const int Kept = 4;

    /// <summary>Less likely than this is chance.</summary>
    private const float LeastLikely = 0.08f;

    private readonly Language from;
    private readonly Dictionary<string, IReadOnlyList<OtherName>> meanings = new(StringComparer.Ordinal);

    private Lexicon(Language from) => this.from = from;

    public int Count => meanings.Count;

    /// <summary>The words of the other language for a folded word, likeliest first with weight 1; none when it was never met.</summary>
    public IReadOnlyList<OtherName> Of(string word) => meanings.GetValueOrDefault(Stems.Of(from, word), []);

    /// <summary>Learns from pairs of texts, each of which says in <paramref name="to"/> what the other says in <paramref name="from"/>.</summary>
    public static Lexicon Learn(IEnumerable<(string From, string To)> pairs, Language from, Language to)
    {
        var sources = new Side(from);
        var targets = new Side(to);
        foreach (var (left, right) in pairs)
        {
            sources.Add(left);
            targets.Add(right);
        }

        var likely = Together(sources, targets);
        for (var round = 0; round < Rounds; round++)
        {
            likely = Improve(likely, sources, targets);
        }

        var lexicon = new Lexicon(from);
        for (var word = 0; word < likely.Length; word++)
        {
            var best = likely[word].OrderByDescending(candidate => candidate.Likely).Where(candidate => candidate.Likely >= LeastLikely).Take(Kept).ToList();
            if (best.Count > 0)
            {
                lexicon.meanings[sources.Stem(word)] = [.. best.Select(candidate => new OtherName([targets.Spelling(candidate.Word)], candidate.Likely / best[0].Likely))];
            }
        }

        return lexicon;
    }

    /// <summary>For every word those it occurs with most, against how often they occur without each other.</summary>
    private static Candidate[][] Together(Side sources, Side targets)
    {
        var chosen = new Candidate[sources.Words][];
        var counts = new int[targets.Words];
        List<int> touched = [];
        for (var word = 0; word < chosen.Length; word++)
        {
            foreach (var text in sources.TextsWith(word))
            {
                foreach (var target in targets.Text(text))
                {
                    if (counts[target]++ == 0)
                    {
                        touched.Add(target);
                    }
                }
            }

            var with = sources.TextsWith(word).Count;
            var best = touched
                .Select(target => new Candidate(target, counts[target] / (float)with * counts[target] / targets.TextsWith(target).Count))
                .OrderByDescending(candidate => candidate.Likely).ThenBy(candidate => candidate.Word).Take(Candidates).ToArray();
            var sum = best.Sum(candidate => candidate.Likely);
            chosen[word] = Array.ConvertAll(best, candidate => candidate with { Likely = candidate.Likely / sum });
            touched.ForEach(target => counts[target] = 0);
            touched.Clear();
        }

        return chosen;
    }

    private static Candidate[][] Improve(Candidate[][] likely, Side sources, Side targets)
    {
        var counted = Array.ConvertAll(likely, candidates => new float[candidates.Length]);
        var explained = new float[targets.Words];
        var present = new bool[targets.Words];
        for (var text = 0; text < sources.Texts; text++)
        {
            foreach (var target in targets.Text(text))
            {
                (present[target], explained[target]) = (true, 0);
            }

            foreach (var word in sources.Text(text))
            {
                foreach (var candidate in likely[word])
                {
                    explained[candidate.Word] += present[candidate.Word] ? candidate.Likely : 0;
                }
            }

            foreach (var word in sources.Text(text))
            {
                for (var i = 0; i < likely[word].Length; i++)
                {
                    var candidate = likely[word][i];
                    counted[word][i] += present[candidate.Word] ? candidate.Likely / explained[candidate.Word] : 0;
                }
            }

            foreach (var target in targets.Text(text))
            {
                present[target] = false;
            }
        }

        return [.. likely.Select((candidates, word) =>
        {
            var sum = Math.Max(1e-9f, counted[word].Sum());
            return candidates.Select((candidate, i) => candidate with { Likely = counted[word][i] / sum }).ToArray();
        })];
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Candidate(int Word, float Likely);

    /// <summary>The texts of one language as numbers of stems, without small words.</summary>
    private sealed class Side(Language language)
    {
        private readonly TextScanner scanner = new();
        private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        private readonly List<string> stems = [];
        private readonly List<Dictionary<string, int>> spellings = [];
        private readonly List<List<int>> textsWith = [];
        private readonly List<int[]> texts = [];

        public int Words => stems.Count;

        public int Texts => texts.Count;

        public int[] Text(int text) => texts[text];

        public List<int> TextsWith(int word) => textsWith[word];

        public string Stem(int word) => stems[word];

        public string Spelling(int word) => spellings[word].MaxBy(spelling => spelling.Value).Key;

        public void Add(string text)
        {
            scanner.Scan(text);
            HashSet<int> said = [];
            foreach (ref readonly var word in scanner.Words)
            {
                var letters = scanner.TextOf(word).ToString();
                if (said.Count >= LongestText || letters.Length < 2 || char.IsAsciiDigit(letters[0]) || language.IsStopWord(letters))
                {
                    continue;
                }

                var stem = Stems.Of(language, letters);
                if (!numbers.TryGetValue(stem, out var number))
                {
                    numbers[stem] = number = stems.Count;
                    stems.Add(stem);
                    spellings.Add(new Dictionary<string, int>(StringComparer.Ordinal));
                    textsWith.Add([]);
                }

                spellings[number][letters] = spellings[number].GetValueOrDefault(letters) + 1;
                if (said.Add(number))
                {
                    textsWith[number].Add(texts.Count);
                }
            }

            texts.Add([.. said]);
        }
    }
}
