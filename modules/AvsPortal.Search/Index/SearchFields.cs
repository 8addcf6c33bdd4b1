namespace AvsPortal.Search.Index;

/// <summary>Names of the index's fields. Changing what any of them holds means raising <see cref="Format"/>.</summary>
internal static class SearchFields
{
    /// <summary>The stamp of the index: an index of another format is rebuilt at start.</summary>
    public const string Format = "1";

    public const string Id = "id";
    public const string Version = "version";
    public const string Set = "set";
    public const string Culture = "culture";
    public const string Type = "type";
    public const string Audience = "audience";
    public const string Url = "url";
    public const string Year = "year";
    public const string Organization = "organization";

    /// <summary>Stored texts, for the page of results.</summary>
    public const string StoredTitle = "stored-title";
    public const string StoredSummary = "stored-summary";
    public const string StoredBody = "stored-body";

    /// <summary>Everything the item says, stemmed: what decides whether it is found.</summary>
    public static string All(string culture) => "all." + culture;

    /// <summary>The title, stemmed: counts in the ranking only.</summary>
    public static string Title(string culture) => "title." + culture;

    /// <summary>Summary and keywords, stemmed: count in the ranking only.</summary>
    public static string Lead(string culture) => "lead." + culture;

    /// <summary>Everything, not stemmed: raises the exact word, and serves what is in quotes.</summary>
    public static string Exact(string culture) => "exact." + culture;

    /// <summary>The twin's words, in the twin's language.</summary>
    public static string Twin(string culture) => "twin." + culture;
}
