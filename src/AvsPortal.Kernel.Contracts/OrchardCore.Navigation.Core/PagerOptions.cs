namespace OrchardCore.Navigation;

public class PagerOptions
{
    public int MaxPageSize { get; set; }

    public int MaxPagedCount { get; set; }

    public int PageSize { get; set; }

    public int GetPageSize() => throw new NotImplementedException();
}
