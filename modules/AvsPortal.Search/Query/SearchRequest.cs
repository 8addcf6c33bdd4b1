namespace AvsPortal.Search.Query;

/// <summary>What is searched, by whom, in which language.</summary>
internal sealed record SearchRequest
{
    /// <summary>As typed; any text at all.</summary>
    public required string Text { get; init; }

    /// <summary>Two letters: the language of the page that asks.</summary>
    public required string Culture { get; init; }

    /// <summary>The reader's audiences; what is for others does not exist for this search.</summary>
    public required IReadOnlyCollection<string> Audiences { get; init; }

    /// <summary>Content types the reader may view; null for all of them (tests and measures only).</summary>
    public IReadOnlyCollection<string>? Types { get; init; }

    /// <summary>What readers call the types, by type: folded, in one piece (<see cref="FoldTypeName"/>).</summary>
    public IReadOnlyDictionary<string, string> TypeNames { get; init; } = new Dictionary<string, string>();

    /// <summary>Only results with these values; empty for all.</summary>
    public IReadOnlyDictionary<Facet, string> Narrowed { get; init; } = new Dictionary<Facet, string>();

    /// <summary>What staff say of words: other names, and what comes first.</summary>
    public SearchGuidance Guidance { get; init; } = SearchGuidance.None;

    /// <summary>The types that rank by age too, with their half-lives in days, above 0.</summary>
    public IReadOnlyDictionary<string, int> HalfLives { get; init; } = new Dictionary<string, int>();

    /// <summary>The day that age is counted from.</summary>
    public DateOnly Today { get; init; }

    public SearchOrder Order { get; init; }

    /// <summary>The words as they are: what was perhaps meant is only offered.</summary>
    public bool Verbatim { get; init; }

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;

    public int PageSize { get; init; } = 10;

    /// <summary>A type's name as <c>type:</c> compares it: without accents, case, spaces or dashes.</summary>
    public static string FoldTypeName(string name) => string.Concat(QueryReader.Words(name));

    /// <summary>The types that the reader means by <c>type:name</c>: by their technical name, or by the beginning of the one that readers know.</summary>
    public IReadOnlyList<string> TypesNamed(string name)
    {
        var folded = FoldTypeName(name);
        return folded.Length == 0 ? [] : [.. (Types ?? [name]).Where(type => string.Equals(type, name, StringComparison.OrdinalIgnoreCase)
            || (TypeNames.TryGetValue(type, out var known) && known.StartsWith(folded, StringComparison.Ordinal)))];
    }
}
