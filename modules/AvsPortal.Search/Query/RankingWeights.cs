namespace AvsPortal.Search.Query;

/// <summary>What counts how much; one set for every corpus, chosen on the collections of the benchmark (docs/adr has the figures).</summary>
internal sealed record RankingWeights
{
    public static RankingWeights Default { get; set; } = new();

    /// <summary>A word in the title, against the same word anywhere.</summary>
    public float Title { get; init; } = 0.7f;

    /// <summary>The very word typed in the title, against any inflection of it.</summary>
    public float TitleExact { get; init; } = 0.15f;

    /// <summary>The very word typed, against any inflection of it.</summary>
    public float Exact { get; init; } = 0.3f;

    /// <summary>A word where the text begins: what comes first says what a page is about.</summary>
    public float Lead { get; init; } = 0.45f;

    /// <summary>After how many words of the text that has faded to a third.</summary>
    public float LeadWords { get; init; } = 50f;

    /// <summary>Added to what a word is worth by its rarity where a text begins: even a common word says something there.</summary>
    public float LeadWorth { get; init; } = 1f;

    /// <summary>Two neighbours of the query near each other.</summary>
    public float Pair { get; init; } = 0.5f;

    /// <summary>How much of the query is in the best passage of a hundred words.</summary>
    public float Passage { get; init; } = 0.1f;

    /// <summary>How steeply a page falls for the words it does not have: the power of the part of the query that it has.</summary>
    public float Coverage { get; init; } = 0.3f;

    /// <summary>Found through the words of the other language only.</summary>
    public float Twin { get; init; } = 0.4f;

    /// <summary>How many of the best by words alone are ordered anew by where the words are.</summary>
    public int Depth { get; init; } = 100;
}
