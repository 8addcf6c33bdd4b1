namespace AvsPortal.Search.Query;

/// <summary>
/// What a reader means as one thing: a word, or a compound in its spellings. All words are folded, not stemmed.
/// </summary>
/// <param name="Parts">The words, all of which must be there.</param>
/// <param name="Joined">The whole in one piece, which will do instead; null when there is none.</param>
/// <param name="Position">Where its first word stands in the query, for phrases.</param>
/// <param name="IsStopWord">It says nothing alone.</param>
internal sealed record QueryUnit(IReadOnlyList<string> Parts, string? Joined, int Position, bool IsStopWord)
{
    /// <summary>Other names of the same thing, from the glossary; each is a sequence of folded words.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Equivalents { get; init; } = [];
}
