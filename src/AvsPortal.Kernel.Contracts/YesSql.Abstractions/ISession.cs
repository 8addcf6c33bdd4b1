using System.Data.Common;
using YesSql.Indexes;

namespace YesSql;

public interface ISession : IAsyncDisposable, IDisposable
{
    DbTransaction CurrentTransaction { get; }

    Task<DbTransaction> BeginTransactionAsync();

    Task<DbTransaction> BeginTransactionAsync(CancellationToken cancellationToken = default);

    Task CancelAsync();

    void Delete(object item, string collection = null);

    void Detach(object item, string collection = null);

    Task FlushAsync();

    Task FlushAsync(CancellationToken cancellationToken = default);

    Task<IEnumerable<T>> GetAsync<T>(long[] ids) where T : class;

    Task<IEnumerable<T>> GetAsync<T>(long[] ids, string collection) where T : class;

    Task<IEnumerable<T>> GetAsync<T>(long[] ids, string collection = null, CancellationToken cancellationToken = default) where T : class;

    IQuery Query(string collection = null);

    ISession RegisterIndexes(IIndexProvider[] indexProviders, string collection = null);

    Task ResetAsync();

    Task SaveAsync(object obj);

    Task SaveAsync(object obj, bool checkConcurrency);

    Task SaveAsync(object obj, bool checkConcurrency, string collection);

    Task SaveAsync(object obj, bool checkConcurrency = false, string collection = null, CancellationToken cancellationToken = default);

    Task SaveChangesAsync();

    Task SaveChangesAsync(CancellationToken cancellationToken = default);
}
