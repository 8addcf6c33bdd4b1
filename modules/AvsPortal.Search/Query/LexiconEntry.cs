namespace AvsPortal.Search.Query;

/// <summary>A word of the lexicon.</summary>
/// <param name="Meanings">In the other language, likeliest first, with their probability.</param>
/// <param name="Passages">How many of the passages learned from have it.</param>
internal sealed record LexiconEntry(IReadOnlyList<OtherName> Meanings, int Passages);
