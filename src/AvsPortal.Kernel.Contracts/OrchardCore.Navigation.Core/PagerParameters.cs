namespace OrchardCore.Navigation;

/// <summary>The page asked for in a query string.</summary>
public class PagerParameters
{
    /// <summary>Number of the page, from 1; null: the first.</summary>
    public int? Page { get; set; }

    /// <summary>Items a page; null: the site's.</summary>
    public int? PageSize { get; set; }
}
