using YesSql.Indexes;

namespace YesSql;

/// <summary>Short forms of <see cref="ISession"/>.</summary>
public static class SessionExtensions
{
    /// <inheritdoc cref="ISession.GetAsync{T}(long[], string, CancellationToken)" />
    public static Task<IEnumerable<T>> GetAsync<T>(this ISession session, int[] ids, string collection = null) where T : class =>
        session.GetAsync<T>(Array.ConvertAll(ids, id => (long)id), collection);

    /// <summary>The document's object, or null.</summary>
    public static async Task<T> GetAsync<T>(this ISession session, long id, string collection = null) where T : class =>
        (await session.GetAsync<T>([id], collection)).FirstOrDefault();

    /// <inheritdoc cref="ISession.RegisterIndexes" />
    public static ISession RegisterIndexes(this ISession session, IIndexProvider indexProvider, string collection = null) =>
        session.RegisterIndexes([indexProvider], collection);

    /// <inheritdoc cref="ISession.RegisterIndexes" />
    public static ISession RegisterIndexes(this ISession session, params IIndexProvider[] indexProviders) =>
        session.RegisterIndexes(indexProviders, null);

    /// <inheritdoc cref="ISession.SaveAsync(object, bool, string, CancellationToken)" />
    public static Task SaveAsync(this ISession session, object obj, string collection = null) =>
        session.SaveAsync(obj, false, collection);
}
