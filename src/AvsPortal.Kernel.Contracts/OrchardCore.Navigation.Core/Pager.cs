namespace OrchardCore.Navigation;

public class Pager
{
    public const int PageDefault = 1;

    public Pager(PagerParameters pagerParameters, int defaultPageSize)
    {
        throw new NotImplementedException();
    }

    public Pager(int? page, int? pageSize, int defaultPageSize)
    {
        throw new NotImplementedException();
    }

    public int Page { get; set; }

    public int PageSize { get; set; }

    public int GetStartIndex(int? page = null) => throw new NotImplementedException();
}
