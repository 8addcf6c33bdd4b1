using AvsPortal.Search.Analysis;

namespace AvsPortal.Search.Query;

/// <summary>What words of one language mean in the other, learned from texts that say the same in both (see <see cref="LexiconLearner"/>).</summary>
internal sealed class Lexicon
{
    private readonly Language from;
    private readonly IReadOnlyDictionary<string, LexiconEntry> entries;

    internal Lexicon(Language from, IReadOnlyDictionary<string, LexiconEntry> entries) => (this.from, this.entries) = (from, entries);

    /// <summary>The lexicon of the other direction, learned from the same texts.</summary>
    public Lexicon Back { get; internal set; } = null!;

    public int Count => entries.Count;

    /// <summary>Everything that was learned, by stem.</summary>
    internal IReadOnlyDictionary<string, LexiconEntry> Entries => entries;

    /// <summary>Two directions of the same lexicon.</summary>
    internal static (Lexicon There, Lexicon Back) Both(Lexicon there, Lexicon back)
    {
        (there.Back, back.Back) = (back, there);
        return (there, back);
    }

    /// <summary>The words of the other language for a folded word, likeliest first, with their probability; none when it was never met.</summary>
    public IReadOnlyList<OtherName> Of(string word) => entries.GetValueOrDefault(Stems.Of(from, word))?.Meanings ?? [];

    /// <summary>How many of the passages learned from have the word.</summary>
    public int Passages(string word) => entries.GetValueOrDefault(Stems.Of(from, word))?.Passages ?? 0;

    /// <summary>Learns from pairs of texts, each of which says in <paramref name="to"/> what the other says in <paramref name="from"/>.</summary>
    public static Lexicon Learn(IEnumerable<(string From, string To)> pairs, Language from, Language to) => LearnBoth(pairs, from, to).There;

    /// <summary>Learns both ways at once.</summary>
    public static (Lexicon There, Lexicon Back) LearnBoth(IEnumerable<(string From, string To)> pairs, Language from, Language to)
    {
        var learner = new LexiconLearner(from, to);
        foreach (var (left, right) in pairs)
        {
            learner.Add(left, right);
        }

        return learner.Learn();
    }
}
