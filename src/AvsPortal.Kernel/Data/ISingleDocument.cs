namespace AvsPortal.Kernel.Data;

/// <summary>
/// The one document of type <typeparamref name="T"/> in the site: content definitions, site settings, roles…
/// Kept in memory and evicted after a commit. Scoped, as the session it writes with.
/// </summary>
/// <typeparam name="T">A class that System.Text.Json can write and read; a new instance stands for "never saved".</typeparam>
internal interface ISingleDocument<T> where T : class, new()
{
    /// <summary>
    /// The document for reading. The instance is shared by everyone: never change it.
    /// In a scope that saved it, the scope's own copy. A new <typeparamref name="T"/> when none was ever saved.
    /// </summary>
    Task<T> GetAsync();

    /// <summary>The scope's own copy, always the same in a scope, to change and hand to <see cref="SaveAsync"/>.</summary>
    Task<T> LoadForUpdateAsync();

    /// <summary>
    /// Saves the copy from <see cref="LoadForUpdateAsync"/>, or replaces the whole document by another instance.
    /// Written when the session is saved; <see cref="YesSql.ConcurrencyException"/> then, if someone else saved it since it was loaded.
    /// </summary>
    Task SaveAsync(T document);
}
