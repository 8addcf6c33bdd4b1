namespace YesSql;

/// <summary>Short forms of <see cref="ISession"/>.</summary>
public static class SessionExtensions
{
    /// <summary>The document's object, or null.</summary>
    public static async Task<T> GetAsync<T>(this ISession session, long id, string collection = null) where T : class =>
        (await session.GetAsync<T>([id], collection)).FirstOrDefault();
}
