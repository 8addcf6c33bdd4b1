using System.Linq.Expressions;
using YesSql.Indexes;

namespace YesSql;

/// <summary>Objects found by an index.</summary>
public interface IQuery<T,TIndex> : IQuery<T> where T : class where TIndex : IIndex
{
    /// <summary>Orders by a column, replacing any order.</summary>
    IQuery<T, TIndex> OrderBy(Expression<Func<TIndex, object>> keySelector);

    /// <inheritdoc cref="OrderBy" />
    IQuery<T, TIndex> OrderByDescending(Expression<Func<TIndex, object>> keySelector);

    /// <summary>Orders further by a column.</summary>
    IQuery<T, TIndex> ThenBy(Expression<Func<TIndex, object>> keySelector);

    /// <summary>The row must fulfil <paramref name="predicate"/> too.</summary>
    IQuery<T, TIndex> Where(Expression<Func<TIndex, bool>> predicate);
}
