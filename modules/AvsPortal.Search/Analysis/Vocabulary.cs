namespace AvsPortal.Search.Analysis;

/// <summary>Closed lists of small words and spellings, folded and in lower case.</summary>
internal static class Vocabulary
{
    /// <summary>Words that lose their vowel before another word: the article of « l’aluminium » is no part of the word.</summary>
    private static readonly HashSet<string> Elisions = new(StringComparer.OrdinalIgnoreCase)
    {
        "l", "m", "t", "qu", "n", "s", "j", "d", "c", "jusqu", "quoiqu", "lorsqu", "puisqu",
    };

    private static readonly Dictionary<string, string> Spellings = new(StringComparer.OrdinalIgnoreCase)
    {
        ["st"] = "saint", ["ste"] = "sainte", ["aluminum"] = "aluminium", ["aluminums"] = "aluminium", ["center"] = "centre", ["centers"] = "centres",
    };

    private static readonly Dictionary<string, int> Months = new(StringComparer.OrdinalIgnoreCase)
    {
        ["janvier"] = 1, ["fevrier"] = 2, ["mars"] = 3, ["avril"] = 4, ["mai"] = 5, ["juin"] = 6, ["juillet"] = 7, ["aout"] = 8,
        ["septembre"] = 9, ["octobre"] = 10, ["novembre"] = 11, ["decembre"] = 12,
        ["january"] = 1, ["february"] = 2, ["march"] = 3, ["april"] = 4, ["may"] = 5, ["june"] = 6, ["july"] = 7, ["august"] = 8,
        ["september"] = 9, ["october"] = 10, ["november"] = 11, ["december"] = 12,
        ["janv"] = 1, ["jan"] = 1, ["fevr"] = 2, ["feb"] = 2, ["avr"] = 4, ["apr"] = 4, ["juill"] = 7, ["aug"] = 8,
        ["sept"] = 9, ["oct"] = 10, ["nov"] = 11, ["dec"] = 12,
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> ElisionLookup = Elisions.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> SpellingLookup = Spellings.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> MonthLookup = Months.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsElision(ReadOnlySpan<char> word) => word.Length <= 6 && ElisionLookup.Contains(word);

    /// <summary>The spelling that the index keeps of a word: St is Saint, aluminum is aluminium.</summary>
    public static ReadOnlySpan<char> Spelling(ReadOnlySpan<char> word) =>
        word.Length is >= 2 and <= 9 && SpellingLookup.TryGetValue(word, out var spelling) ? spelling : word;

    /// <summary>1 to 12 for a month's name in either language, 0 for another word.</summary>
    public static int Month(ReadOnlySpan<char> word) =>
        word.Length is >= 3 and <= 9 && MonthLookup.TryGetValue(word, out var month) ? month : 0;
}
