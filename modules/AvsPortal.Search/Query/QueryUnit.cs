namespace AvsPortal.Search.Query;

/// <summary>
/// What a reader means as one thing: a word, or a compound in its spellings. All words are folded, not stemmed.
/// </summary>
/// <param name="Parts">The words, all of which must be there.</param>
/// <param name="Joined">The whole in one piece, which will do instead; null when there is none.</param>
/// <param name="IsStopWord">It says nothing alone.</param>
internal sealed record QueryUnit(IReadOnlyList<string> Parts, string? Joined, bool IsStopWord)
{
    /// <summary>How often it was said; counts in the ranking.</summary>
    public int Times { get; init; } = 1;

    /// <summary>Other names of the same thing, from the glossary, the lexicon or a correction.</summary>
    public IReadOnlyList<OtherName> Equivalents { get; init; } = [];
}
