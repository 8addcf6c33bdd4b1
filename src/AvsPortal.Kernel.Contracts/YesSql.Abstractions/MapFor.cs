namespace YesSql.Indexes;

/// <summary>Every form of <c>Map</c>, kept as one: document → rows.</summary>
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

    public IGroupFor<TIndex> Map(Func<T, TIndex> map) => One((item, _) => Task.FromResult(map(item)));

    public IGroupFor<TIndex> Map(Func<T, Task<TIndex>> map) => One((item, _) => map(item));

    public IGroupFor<TIndex> Map(Func<T, CancellationToken, Task<TIndex>> map) => One(map);

    public IGroupFor<TIndex> Map(Func<T, IEnumerable<TIndex>> map) => Many((item, _) => Task.FromResult(map(item)));

    public IGroupFor<TIndex> Map(Func<T, Task<IEnumerable<TIndex>>> map) => Many((item, _) => map(item));

    public IGroupFor<TIndex> Map(Func<T, CancellationToken, Task<IEnumerable<TIndex>>> map) => Many(map);

    private MapFor<T, TIndex> One(Func<T, CancellationToken, Task<TIndex>> one)
    {
        ManyRows = false;
        map = async (item, cancellationToken) => await one((T)item, cancellationToken) is { } row ? [row] : [];
        return this;
    }

    private MapFor<T, TIndex> Many(Func<T, CancellationToken, Task<IEnumerable<TIndex>>> many)
    {
        ManyRows = true;
        map = async (item, cancellationToken) =>
            await many((T)item, cancellationToken) is { } rows ? rows.Where(row => row is not null).Cast<IIndex>() : [];
        return this;
    }
}
