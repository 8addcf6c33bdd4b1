using YesSql.Indexes;

namespace YesSql;

/// <summary>A query to be.</summary>
public interface IQuery
{
    /// <summary>Index rows.</summary>
    IQueryIndex<T> ForIndex<T>() where T : class, IIndex;

    /// <summary>Objects; all documents whose type is exactly <typeparamref name="T"/> unless <paramref name="filterType"/> is false.</summary>
    IQuery<T> For<T>(bool filterType = true) where T : class;
}
