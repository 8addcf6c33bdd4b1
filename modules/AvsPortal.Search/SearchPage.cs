namespace AvsPortal.Search;

/// <summary>The search page as other modules and the theme know it.</summary>
internal static class SearchPage
{
    /// <summary>Its name for the <c>page_url</c> filter.</summary>
    public const string Name = "Search";

    public const string Area = "AvsPortal.Search";

    /// <summary>Hits a page.</summary>
    public const int Size = 10;
}
