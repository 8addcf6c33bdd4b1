using System.Linq.Expressions;
using YesSql.Indexes;

namespace YesSql;

/// <summary>Short forms of <see cref="ISession.Query"/>.</summary>
public static class QueryExtensions
{
    /// <summary>The rows of an index that fulfil <paramref name="predicate"/>.</summary>
    public static IQueryIndex<TIndex> QueryIndex<TIndex>(this ISession session, Expression<Func<TIndex, bool>> predicate, string collection = null) where TIndex : class, IIndex =>
        session.Query(collection).ForIndex<TIndex>().Where(predicate);

    /// <summary>The rows of an index.</summary>
    public static IQueryIndex<TIndex> QueryIndex<TIndex>(this ISession session, string collection = null) where TIndex : class, IIndex =>
        session.Query(collection).ForIndex<TIndex>();

    /// <summary>The documents of type <typeparamref name="T"/>.</summary>
    public static IQuery<T> Query<T>(this ISession session, string collection = null) where T : class =>
        session.Query(collection).For<T>();

    /// <summary>The documents that have a row in an index; of exactly type <typeparamref name="T"/> when <paramref name="filterType"/>.</summary>
    public static IQuery<T, TIndex> Query<T, TIndex>(this ISession session, bool filterType = false, string collection = null) where T : class where TIndex : class, IIndex =>
        session.Query(collection).For<T>(filterType).With<TIndex>();

    /// <summary>The documents that have a row in an index that fulfils <paramref name="predicate"/>.</summary>
    public static IQuery<T, TIndex> Query<T, TIndex>(this ISession session, Expression<Func<TIndex, bool>> predicate, bool filterType = false, string collection = null) where T : class where TIndex : class, IIndex =>
        session.Query(collection).For<T>(filterType).With(predicate);
}
