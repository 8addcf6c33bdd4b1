namespace AvsPortal.Search.Contracts;

/// <summary>
/// What the search index knows of a content item. A module fills it in its part handler's
/// <c>GetContentItemAspectAsync</c>; the address comes from <c>LinkAspect</c>, the language from
/// <c>LocalizationPart</c>, the kind from the item's content type.
/// </summary>
public sealed class SearchAspect
{
    /// <summary>True puts the published item into the index; false (the default) keeps it out.</summary>
    public bool Indexed { get; set; }

    /// <summary>The heading of the hit; null takes the item's display text.</summary>
    public string? Title { get; set; }

    /// <summary>A sentence or two that weighs more than the body; plain text or HTML; null when there is none.</summary>
    public string? Summary { get; set; }

    /// <summary>Everything else that the page says; plain text or HTML; null when there is nothing.</summary>
    public string? Body { get; set; }

    /// <summary>Words that the text does not say but that readers type: acronyms, former names, places.</summary>
    public IList<string> Keywords { get; } = [];

    /// <summary>Files whose text is found with the item, by those who may read the item. Of other kinds than PDF, Word, Excel and PowerPoint only the item knows.</summary>
    public IList<SearchFile> Files { get; } = [];

    /// <summary>The year the item is about, for the year facet; null when it has none.</summary>
    public int? Year { get; set; }

    /// <summary>The day the item is about, for the order by date; null takes the first day of <see cref="Year"/>, else the day of publication.</summary>
    public DateOnly? Date { get; set; }

    /// <summary>The organisation's name as shown; null when there is none.</summary>
    public string? Organization { get; set; }

    /// <summary>Who may find the item: one of the audiences that <see cref="ISearchReader"/> gives; "everyone" by default.</summary>
    public string Audience { get; set; } = "everyone";
}
