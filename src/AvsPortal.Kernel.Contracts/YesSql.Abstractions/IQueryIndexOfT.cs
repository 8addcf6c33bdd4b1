using System.Linq.Expressions;
using YesSql.Indexes;

namespace YesSql;

/// <summary>Index rows, without their documents.</summary>
public interface IQueryIndex<T> where T : IIndex
{
    /// <summary>How many rows, regardless of Skip and Take.</summary>
    Task<int> CountAsync();

    /// <summary>The first row, or null.</summary>
    Task<T> FirstOrDefaultAsync();

    /// <summary>The rows.</summary>
    Task<IEnumerable<T>> ListAsync();

    /// <inheritdoc cref="ListAsync()" />
    Task<IEnumerable<T>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Orders by a column, replacing any order.</summary>
    IQueryIndex<T> OrderBy(Expression<Func<T, object>> keySelector);

    /// <summary>The row must fulfil <paramref name="predicate"/> too.</summary>
    IQueryIndex<T> Where(Expression<Func<T, bool>> predicate);
}
