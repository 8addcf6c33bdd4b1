using System.Linq.Expressions;
using YesSql.Indexes;

namespace YesSql;

/// <summary>Objects of type <typeparamref name="T"/>. Each call adds to this query and returns it. Saved objects are flushed before it runs. What cannot be translated to SQL throws, naming the expression.</summary>
public interface IQuery<T> where T : class
{
    /// <summary>How many documents, regardless of Skip and Take.</summary>
    Task<int> CountAsync();

    /// <summary>The first object, or null.</summary>
    Task<T> FirstOrDefaultAsync();

    /// <summary>The objects.</summary>
    Task<IEnumerable<T>> ListAsync();

    /// <summary>Leaves out the first ones.</summary>
    IQuery<T> Skip(int count);

    /// <summary>At most this many.</summary>
    IQuery<T> Take(int count);

    /// <summary>Only documents that have a row in the index.</summary>
    IQuery<T, TIndex> With<TIndex>() where TIndex : class, IIndex;

    /// <summary>Only documents that have a row in the index that fulfils <paramref name="predicate"/>.</summary>
    IQuery<T, TIndex> With<TIndex>(Expression<Func<TIndex, bool>> predicate) where TIndex : class, IIndex;
}
