namespace AvsPortal.Search.Models;

/// <summary>What the page of results shows.</summary>
public sealed record SearchPageModel
{
    /// <summary>As typed.</summary>
    public string Text { get; init; } = "";

    /// <summary>Where the form goes: the page itself.</summary>
    public string Action { get; init; } = "";

    /// <summary>Something was typed.</summary>
    public bool IsAsked { get; init; }

    public IReadOnlyList<SearchHitModel> Hits { get; init; } = [];

    public int Total { get; init; }

    /// <summary>"12 results", in the reader's language.</summary>
    public string TotalText { get; init; } = "";

    /// <summary>"5 results in English", in the reader's language; null when there are none.</summary>
    public string? OtherText { get; init; }

    public string OtherUrl { get; init; } = "";

    public string OtherCulture { get; init; } = "";

    /// <summary>The rank of the first hit of the page.</summary>
    public int First { get; init; } = 1;

    public IReadOnlyList<SearchPageLink> Pages { get; init; } = [];

    /// <summary>The index is being built: results may be missing.</summary>
    public bool IsIncomplete { get; init; }
}
