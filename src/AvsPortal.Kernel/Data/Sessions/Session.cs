using System.Data.Common;
using AvsPortal.Kernel.Data.Queries;
using AvsPortal.Kernel.Data.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using YesSql;
using YesSql.Indexes;

namespace AvsPortal.Kernel.Data.Sessions;

/// <summary>YesSql's session over EF Core: see <see cref="ISession"/>.</summary>
internal sealed class Session : ISession, ISessionEvents
{
    private readonly DocumentStore store;
    private readonly ILogger<Session> logger;
    private readonly SessionConnection connection;
    private readonly SessionDocuments documents = new();
    private readonly SessionFlush flush;
    private List<Func<Task>> afterCommit = [];
    private bool cancelled;

    public Session(DocumentStore store, IServiceProvider services, ILogger<Session> logger)
    {
        this.store = store;
        this.logger = logger;
        connection = new SessionConnection(store);
        Objects = new SessionObjects(store, connection, documents);
        flush = new SessionFlush(store, documents, connection, services);
    }

    public DbTransaction CurrentTransaction => connection.Transaction!;

    internal SessionConnection Connection => connection;

    internal DocumentStore Store => store;

    internal SessionObjects Objects { get; }

    /// <summary>How often what the session knew was forgotten.</summary>
    internal int Cancellations { get; private set; }

    public void AfterCommit(Func<Task> callback) => afterCommit.Add(callback);

    public Task<DbTransaction> BeginTransactionAsync() => BeginTransactionAsync(CancellationToken.None);

    public async Task<DbTransaction> BeginTransactionAsync(CancellationToken cancellationToken = default)
    {
        await connection.BeginAsync(cancellationToken);
        return connection.Transaction!;
    }

    public Task SaveAsync(object obj) => SaveAsync(obj, false, null, default);

    public Task SaveAsync(object obj, bool checkConcurrency) => SaveAsync(obj, checkConcurrency, null, default);

    public Task SaveAsync(object obj, bool checkConcurrency = false, string? collection = null, CancellationToken cancellationToken = default) =>
        SaveAsync(obj, checkConcurrency, isSingle: false, collection, cancellationToken);

    internal Task SaveSingleAsync(object document) => SaveAsync(document, checkConcurrency: true, isSingle: true, null, default);

    public void Delete(object item, string? collection = null)
    {
        Refuse(item, collection);
        var tracked = Objects.ToDelete(item);
        tracked.IsDeleted = true;
        documents.SetPending(tracked);
    }

    public void Detach(object item, string? collection = null)
    {
        Refuse(item, collection);
        if (documents.Find(item) is { } tracked)
        {
            documents.Remove(tracked);
        }
    }

    public Task<IEnumerable<T>> GetAsync<T>(long[] ids) where T : class => GetAsync<T>(ids, collection: null);

    public async Task<IEnumerable<T>> GetAsync<T>(long[] ids, string? collection) where T : class
    {
        RefuseCollection(collection);
        await FlushAsync();
        var unknown = ids.Where(id => documents.Find(id) is null).Distinct().ToArray();
        if (unknown.Length > 0)
        {
            var context = await connection.OpenAsync(CancellationToken.None);
            var query = unknown is [var single]
                ? context.Set<Document>().Where(document => document.Id == single)
                : context.Set<Document>().Where(document => unknown.Contains(document.Id));
            foreach (var document in await query.ToListAsync())
            {
                Objects.Track<T>(document);
            }
        }

        return [.. ids.Select(documents.Find).Where(tracked => tracked is { IsDeleted: false }).Select(tracked => tracked!.Item).OfType<T>()];
    }

    public IQuery Query(string? collection = null)
    {
        RefuseCollection(collection);
        return new Query(this);
    }

    public Task FlushAsync() => FlushAsync(CancellationToken.None);

    public async Task FlushAsync(CancellationToken cancellationToken = default)
    {
        if (cancelled)
        {
            return;
        }

        try
        {
            await flush.RunAsync(changed: false, cancellationToken);
        }
        catch
        {
            await FailAsync();
            throw;
        }
    }

    public Task SaveChangesAsync() => SaveChangesAsync(CancellationToken.None);

    public async Task SaveChangesAsync(CancellationToken cancellationToken = default)
    {
        if (cancelled)
        {
            await ResetAsync();
            return;
        }

        try
        {
            await flush.RunAsync(changed: true, cancellationToken);
            await connection.CommitAsync(cancellationToken);
        }
        catch
        {
            await FailAsync();
            throw;
        }

        documents.Committed();
        await RunAfterCommitAsync();
    }

    public async Task CancelAsync()
    {
        cancelled = true;
        Cancellations++;
        documents.Clear();
        afterCommit = [];
        await connection.EndAsync();
    }

    public async Task ResetAsync()
    {
        await CancelAsync();
        cancelled = false;
    }

    public ValueTask DisposeAsync() => connection.DisposeAsync();

    public void Dispose() => connection.Dispose();

    private async Task SaveAsync(object obj, bool checkConcurrency, bool isSingle, string? collection, CancellationToken cancellationToken)
    {
        Refuse(obj, collection);
        var tracked = await Objects.ToSaveAsync(obj, cancellationToken);
        if (!tracked.IsDeleted)
        {
            tracked.CheckConcurrency |= checkConcurrency;
            tracked.IsSingle |= isSingle;
            documents.SetPending(tracked);
        }
    }

    private async Task FailAsync()
    {
        await CancelAsync();
        store.Database.ForgetIds();
    }

    private async Task RunAfterCommitAsync()
    {
        while (afterCommit.Count > 0)
        {
            (var callbacks, afterCommit) = (afterCommit, []);
            foreach (var callback in callbacks)
            {
                try
                {
                    await callback();
                }
                catch (Exception exception)
                {
                    logger.LogError(exception, "What had to follow a commit failed; the data is stored.");
                }
            }
        }
    }

    private static void Refuse(object item, string? collection)
    {
        ArgumentNullException.ThrowIfNull(item);
        RefuseCollection(collection);
        if (item is Document or IIndex)
        {
            throw new ArgumentException($"A {item.GetType()} is not an object to store.", nameof(item));
        }
    }

    private static void RefuseCollection(string? collection)
    {
        if (!string.IsNullOrEmpty(collection))
        {
            throw new NotSupportedException($"There is one collection of documents; '{collection}' does not exist.");
        }
    }
}
