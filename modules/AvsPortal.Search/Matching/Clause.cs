using LuceneQuery = Lucene.Net.Search.Query;

namespace AvsPortal.Search.Matching;

/// <summary>One thing that a query looks for in one field: a word, or whatever else Lucene finds (a compound, a name, other names of it).</summary>
/// <param name="Field">The field.</param>
/// <param name="Word">The word as the index has it; null for anything else.</param>
/// <param name="Other">What is not one word; null for a word. It has its boost.</param>
/// <param name="Boost">What the word counts, against 1.</param>
internal sealed record Clause(string Field, string? Word, LuceneQuery? Other, float Boost);
