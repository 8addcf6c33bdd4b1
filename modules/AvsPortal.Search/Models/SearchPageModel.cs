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

    /// <summary>What was searched because words typed are unknown; null when what was typed was searched itself.</summary>
    public string? SearchedInstead { get; init; }

    /// <summary>Searches the very words typed, which find something too; null when they find nothing.</summary>
    public string? VerbatimUrl { get; init; }

    /// <summary>How many results there are in the reader's language.</summary>
    public string LanguageCount { get; init; } = "";

    /// <summary>What was perhaps meant; null when nothing better is known.</summary>
    public SearchLink? DidYouMean { get; init; }

    public IReadOnlyList<SearchHitModel> Hits { get; init; } = [];

    public int Total { get; init; }

    /// <summary>"12 results", in the reader's language.</summary>
    public string TotalText { get; init; } = "";

    /// <summary>"5 results in English", in the reader's language; null when there are none.</summary>
    public string? OtherText { get; init; }

    public string OtherUrl { get; init; } = "";

    public string OtherCulture { get; init; } = "";

    /// <summary>The first hits in the other language, when this one has few.</summary>
    public IReadOnlyList<SearchHitModel> OtherHits { get; init; } = [];

    /// <summary>The rank of the first hit of the page.</summary>
    public int First { get; init; } = 1;

    public IReadOnlyList<SearchLink> Pages { get; init; } = [];

    /// <summary>The filters chosen; each link takes one back.</summary>
    public IReadOnlyList<SearchLink> Chosen { get; init; } = [];

    /// <summary>Takes all filters back; null when there are fewer than two.</summary>
    public string? ClearUrl { get; init; }

    public IReadOnlyList<FacetModel> Facets { get; init; } = [];

    /// <summary>The orders that results can have.</summary>
    public IReadOnlyList<SearchLink> Orders { get; init; } = [];

    /// <summary>What the form keeps of the present question.</summary>
    public IReadOnlyList<SearchHidden> Hidden { get; init; } = [];

    /// <summary>The index is being built: results may be missing.</summary>
    public bool IsIncomplete { get; init; }
}
