namespace AvsPortal.Search.Index;

/// <summary>Names of the index's fields. Changing what any of them holds means raising <see cref="Format"/>.</summary>
internal static class SearchFields
{
    /// <summary>The stamp of the index: an index of another format is rebuilt at start.</summary>
    public const string Format = "4";

    public const string Id = "id";
    public const string Version = "version";

    /// <summary>Tells whether the document is what the content makes today.</summary>
    public const string Stamp = "stamp";
    public const string Set = "set";
    public const string Culture = "culture";
    public const string Type = "type";
    public const string Audience = "audience";
    public const string Url = "url";
    public const string Year = "year";
    public const string Organization = "organization";
    public const string Section = "section";

    /// <summary>Type, year, section and organisation of a document in one value, for the counts beside the results; see <see cref="FacetKey"/>.</summary>
    public const string Facets = "facets";

    /// <summary>Newest first, then a fixed order of its own: sorts by date, and decides between equal scores; see <see cref="DocumentOrder"/>.</summary>
    public const string Order = "order";

    /// <summary>The beginnings of the organisation's words, for suggestions.</summary>
    public const string SuggestedOrganization = "suggest-organization";

    /// <summary>There on documents that lack the text of a file not read yet.</summary>
    public const string FilesPending = "files-pending";

    /// <summary>The pages of attached files, one stored value each; see <see cref="FilePage"/>.</summary>
    public const string StoredPage = "stored-page";

    /// <summary>Stored texts, for the page of results.</summary>
    public const string StoredTitle = "stored-title";
    public const string StoredSummary = "stored-summary";
    public const string StoredBody = "stored-body";

    /// <summary>Everything the item says, stemmed: what decides whether it is found. The title comes first, then what says most: the ranking reads positions.</summary>
    public static string All(string culture) => "all." + culture;

    /// <summary>The title, stemmed: counts in the ranking only.</summary>
    public static string Title(string culture) => "title." + culture;

    /// <summary>Everything, not stemmed: raises the exact word, and serves what is in quotes.</summary>
    public static string Exact(string culture) => "exact." + culture;

    /// <summary>The beginnings of the title's words, for suggestions.</summary>
    public static string SuggestedTitle(string culture) => "suggest." + culture;

    /// <summary>The twin's words, in the twin's language.</summary>
    public static string Twin(string culture) => "twin." + culture;
}
