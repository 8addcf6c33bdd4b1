namespace YesSql.Indexes;

/// <summary>Both forms of <c>Map</c>, kept as one: document → rows.</summary>
internal sealed class MapFor<T, TIndex> : IMapFor<T, TIndex>, IGroupFor<TIndex>, IDescribeFor, IManyRows where TIndex : IIndex
{
    private Func<object, CancellationToken, Task<IEnumerable<IIndex>>> map;

    public Func<object, bool> Filter { get; private set; }

    public Type IndexType => typeof(TIndex);

    public bool ManyRows { get; private set; }

    public Func<object, CancellationToken, Task<IEnumerable<IIndex>>> GetMap() => map;

    public IMapFor<T, TIndex> When(Func<T, bool> predicate)
    {
        Filter = item => predicate((T)item);
        return this;
    }

    public IGroupFor<TIndex> Map(Func<T, TIndex> map)
    {
        ManyRows = false;
        this.map = (item, _) => Task.FromResult<IEnumerable<IIndex>>(map((T)item) is { } row ? [row] : []);
        return this;
    }

    public IGroupFor<TIndex> Map(Func<T, IEnumerable<TIndex>> map)
    {
        ManyRows = true;
        this.map = (item, _) => Task.FromResult(map((T)item) is { } rows ? rows.Where(row => row is not null).Cast<IIndex>() : []);
        return this;
    }
}
