namespace AvsPortal.Search.Query;

/// <summary>What counts how much; one set for every corpus, chosen on the collections of the benchmark.</summary>
internal sealed record RankingWeights
{
    public static RankingWeights Default { get; set; } = new();

    public float Title { get; init; } = 1f;

    public float Lead { get; init; } = 0.5f;

    public float Exact { get; init; } = 0.3f;

    /// <summary>The words of the query near each other and in order.</summary>
    public float Phrase { get; init; } = 1f;

    /// <summary>Another name of what was typed, against what was typed.</summary>
    public float Equivalent { get; init; } = 0.7f;

    /// <summary>Found through the words of the other language only.</summary>
    public float Twin { get; init; } = 0.4f;
}
