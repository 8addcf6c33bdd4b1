namespace AvsPortal.Search;

/// <summary>The search page as other modules and the theme know it.</summary>
internal static class SearchPage
{
    /// <summary>Its name for the <c>page_url</c> filter.</summary>
    public const string Name = "Search";

    public const string Area = "AvsPortal.Search";

    /// <summary>Hits a page.</summary>
    public const int Size = 10;

    /// <summary>Below the search page's path: what may be about to be typed, as JSON.</summary>
    public const string Suggestions = "suggestions";

    /// <summary>Below the search page's path: the description for browsers' search boxes.</summary>
    public const string OpenSearch = "opensearch.xml";

    public const string ClicksPath = "api/search/click";

    public const string StatisticsPath = "Admin/Search/Statistics";
}
