namespace OrchardCore.Navigation;

/// <summary>Where one is in a paged list.</summary>
public class Pager
{
    /// <summary>The first page.</summary>
    public const int PageDefault = 1;

    /// <summary>Creates a pager from what was asked.</summary>
    public Pager(PagerParameters pagerParameters, int defaultPageSize)
        : this(pagerParameters.Page, pagerParameters.PageSize, defaultPageSize)
    {
    }

    /// <summary>Creates a pager; null or less than one means the default.</summary>
    public Pager(int? page, int? pageSize, int defaultPageSize)
    {
        Page = page is > 0 ? page.Value : PageDefault;
        PageSize = pageSize is > 0 ? pageSize.Value : defaultPageSize;
    }

    /// <summary>Number of the page, from 1.</summary>
    public int Page { get; set; }

    /// <summary>Items a page; 0: all.</summary>
    public int PageSize { get; set; }

    /// <summary>How many items come before the page.</summary>
    public int GetStartIndex(int? page = null) => ((page ?? Page) - 1) * PageSize;
}
