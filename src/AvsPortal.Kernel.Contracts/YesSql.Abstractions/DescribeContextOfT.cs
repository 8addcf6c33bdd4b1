namespace YesSql.Indexes;

/// <summary>Collects what an index provider says of the documents of type <typeparamref name="T"/>.</summary>
public class DescribeContext<T> : IDescriptor
{
    private readonly List<IDescribeFor> describes = [];

    /// <inheritdoc />
    /// <exception cref="InvalidOperationException">An index was described without <c>Map</c>.</exception>
    public IEnumerable<IndexDescriptor> Describe(params Type[] types) =>
        types is { Length: > 0 } && !types.Contains(typeof(T)) ? [] : describes.ConvertAll(describe => new IndexDescriptor
        {
            Type = typeof(T),
            IndexType = describe.IndexType,
            Filter = describe.Filter,
            Map = describe.GetMap() ?? throw new InvalidOperationException($"The index {describe.IndexType} is described without Map."),
            ManyRows = describe is IManyRows { ManyRows: true },
        });

    /// <summary>Describes how rows of <typeparamref name="TIndex"/> are made.</summary>
    public IMapFor<T, TIndex> For<TIndex>() where TIndex : IIndex
    {
        var describe = new MapFor<T, TIndex>();
        describes.Add(describe);
        return describe;
    }
}
