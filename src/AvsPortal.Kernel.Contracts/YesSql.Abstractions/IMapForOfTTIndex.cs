namespace YesSql.Indexes;

/// <summary>How a document's rows are made. A null row or list stands for none.</summary>
public interface IMapFor<out T,TIndex> where TIndex : IIndex
{
    /// <summary>Any number of rows.</summary>
    IGroupFor<TIndex> Map(Func<T, IEnumerable<TIndex>> map);

    /// <summary>At most one row.</summary>
    IGroupFor<TIndex> Map(Func<T, TIndex> map);

    /// <summary>Documents without rows are those for which <paramref name="predicate"/> is false.</summary>
    IMapFor<T, TIndex> When(Func<T, bool> predicate);
}
