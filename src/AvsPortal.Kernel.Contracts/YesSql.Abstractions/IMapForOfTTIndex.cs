namespace YesSql.Indexes;

public interface IMapFor<out T,TIndex> where TIndex : IIndex
{
    IGroupFor<TIndex> Map(Func<T, IEnumerable<TIndex>> map);

    IGroupFor<TIndex> Map(Func<T, CancellationToken, Task<IEnumerable<TIndex>>> map);

    IGroupFor<TIndex> Map(Func<T, CancellationToken, Task<TIndex>> map);

    IGroupFor<TIndex> Map(Func<T, Task<IEnumerable<TIndex>>> map);

    IGroupFor<TIndex> Map(Func<T, Task<TIndex>> map);

    IGroupFor<TIndex> Map(Func<T, TIndex> map);

    IMapFor<T, TIndex> When(Func<T, bool> predicate);
}
