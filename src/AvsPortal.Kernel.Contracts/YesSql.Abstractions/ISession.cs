using System.Data.Common;

namespace YesSql;

/// <summary>A unit of work: what is saved is written in one transaction at <see cref="SaveChangesAsync()"/>, and a document read twice is the same object. Not thread-safe. Scoped; the shell scope saves it at its end.</summary>
public interface ISession : IAsyncDisposable, IDisposable
{
    /// <summary>The transaction in progress; null when nothing was written yet.</summary>
    DbTransaction CurrentTransaction { get; }

    /// <summary>Forgets everything not committed. What is saved from then on is not written either, until the next <see cref="SaveChangesAsync()"/>.</summary>
    Task CancelAsync();

    /// <summary>Removes the document of <paramref name="item"/> and its index rows at the next flush.</summary>
    void Delete(object item, string collection = null);

    /// <summary>Forgets an object without writing it.</summary>
    void Detach(object item, string collection = null);

    /// <summary>Writes what was saved, in the transaction, without committing. Queries do it first by themselves.</summary>
    Task FlushAsync();

    /// <summary>The objects of these documents, in the order of <paramref name="ids"/>; those that do not exist are left out.</summary>
    Task<IEnumerable<T>> GetAsync<T>(long[] ids) where T : class;

    /// <inheritdoc cref="GetAsync{T}(long[])" />
    Task<IEnumerable<T>> GetAsync<T>(long[] ids, string collection) where T : class;

    /// <summary>Starts a query. <paramref name="collection"/> must be null: there is one collection.</summary>
    IQuery Query(string collection = null);

    /// <summary>Saves an object: a new document, or an update when it was read in this session or has an <c>Id</c>. A new object gets its <c>Id</c> at once. Changes made until the commit are saved too.</summary>
    Task SaveAsync(object obj);

    /// <inheritdoc cref="SaveAsync(object)" />
    Task SaveAsync(object obj, bool checkConcurrency);

    /// <summary>Writes everything and commits. On an error nothing is written. <see cref="ConcurrencyException"/> when an object saved with a concurrency check was changed by another session.</summary>
    Task SaveChangesAsync();
}
