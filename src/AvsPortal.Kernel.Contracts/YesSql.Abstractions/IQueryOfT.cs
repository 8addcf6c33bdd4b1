using System.Linq.Expressions;
using YesSql.Indexes;

namespace YesSql;

/// <summary>Objects of type <typeparamref name="T"/>. Each call adds to this query and returns it. Saved objects are flushed before it runs. What cannot be translated to SQL throws, naming the expression.</summary>
public interface IQuery<T> where T : class
{
    /// <summary>All of these must hold.</summary>
    IQuery<T> All(params Func<IQuery<T>, IQuery<T>>[] predicates);

    /// <summary>At least one of these must hold.</summary>
    IQuery<T> Any(params Func<IQuery<T>, IQuery<T>>[] predicates);

    /// <summary>How many documents, regardless of Skip and Take.</summary>
    Task<int> CountAsync();

    /// <inheritdoc cref="CountAsync()" />
    Task<int> CountAsync(CancellationToken cancellationToken = default);

    /// <summary>The first object, or null.</summary>
    Task<T> FirstOrDefaultAsync();

    /// <inheritdoc cref="FirstOrDefaultAsync()" />
    Task<T> FirstOrDefaultAsync(CancellationToken cancellationToken = default);

    /// <summary>The objects.</summary>
    Task<IEnumerable<T>> ListAsync();

    /// <inheritdoc cref="ListAsync()" />
    Task<IEnumerable<T>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Each document once, also when it has several rows in an index the query is ordered by.</summary>
    IQuery<T> NoDuplicates();

    /// <summary>Leaves out the first ones.</summary>
    IQuery<T> Skip(int count);

    /// <summary>At most this many.</summary>
    IQuery<T> Take(int count);

    /// <summary>The objects, as a stream.</summary>
    IAsyncEnumerable<T> ToAsyncEnumerable();

    /// <inheritdoc cref="ToAsyncEnumerable()" />
    IAsyncEnumerable<T> ToAsyncEnumerable(CancellationToken cancellationToken = default);

    /// <summary>Only documents that have a row in the index.</summary>
    IQuery<T, TIndex> With<TIndex>() where TIndex : class, IIndex;

    /// <summary>Only documents that have a row in the index that fulfils <paramref name="predicate"/>.</summary>
    IQuery<T, TIndex> With<TIndex>(Expression<Func<TIndex, bool>> predicate) where TIndex : class, IIndex;
}
