using System.Linq.Expressions;
using YesSql.Indexes;

namespace YesSql;

/// <summary>Index rows, without their documents.</summary>
public interface IQueryIndex<T> where T : IIndex
{
    /// <summary>How many rows, regardless of Skip and Take.</summary>
    Task<int> CountAsync();

    /// <inheritdoc cref="CountAsync()" />
    Task<int> CountAsync(CancellationToken cancellationToken = default);

    /// <summary>The first row, or null.</summary>
    Task<T> FirstOrDefaultAsync();

    /// <inheritdoc cref="FirstOrDefaultAsync()" />
    Task<T> FirstOrDefaultAsync(CancellationToken cancellationToken = default);

    /// <summary>The rows.</summary>
    Task<IEnumerable<T>> ListAsync();

    /// <inheritdoc cref="ListAsync()" />
    Task<IEnumerable<T>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Orders by a column, replacing any order.</summary>
    IQueryIndex<T> OrderBy(Expression<Func<T, object>> keySelector);

    /// <inheritdoc cref="OrderBy" />
    IQueryIndex<T> OrderByDescending(Expression<Func<T, object>> keySelector);

    /// <summary>Leaves out the first ones.</summary>
    IQueryIndex<T> Skip(int count);

    /// <summary>At most this many.</summary>
    IQueryIndex<T> Take(int count);

    /// <summary>Orders further by a column.</summary>
    IQueryIndex<T> ThenBy(Expression<Func<T, object>> keySelector);

    /// <inheritdoc cref="ThenBy" />
    IQueryIndex<T> ThenByDescending(Expression<Func<T, object>> keySelector);

    /// <summary>The rows, as a stream.</summary>
    IAsyncEnumerable<T> ToAsyncEnumerable();

    /// <inheritdoc cref="ToAsyncEnumerable()" />
    IAsyncEnumerable<T> ToAsyncEnumerable(CancellationToken cancellationToken = default);

    /// <summary>The row must fulfil <paramref name="predicate"/> too.</summary>
    IQueryIndex<T> Where(Expression<Func<T, bool>> predicate);

    /// <summary>The rows of another index that belong to the same documents.</summary>
    IQueryIndex<TIndex> With<TIndex>() where TIndex : class, IIndex;

    /// <inheritdoc cref="With{TIndex}()" />
    IQueryIndex<TIndex> With<TIndex>(Expression<Func<TIndex, bool>> predicate) where TIndex : class, IIndex;
}
