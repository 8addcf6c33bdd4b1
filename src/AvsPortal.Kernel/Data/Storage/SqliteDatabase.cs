using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace AvsPortal.Kernel.Data.Storage;

/// <summary>
/// A file in WAL mode: readers never wait, one writer at a time. Writers of this process queue here without holding a thread;
/// another process's writer is waited for by SQLite's busy handler.
/// </summary>
internal sealed class SqliteDatabase : IDatabase, IDisposable
{
    private const int BusySeconds = 30;
    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly SemaphoreSlim seeding = new(1, 1);
    private readonly string connectionString;
    private readonly string file;
    private long lastId = -1;

    internal SqliteDatabase(string connectionString)
    {
        var builder = new SqliteConnectionStringBuilder(connectionString) { ForeignKeys = true, DefaultTimeout = BusySeconds };
        file = builder.DataSource;
        this.connectionString = builder.ToString();
    }

    public string DocumentTableExists => "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'Document'";

    public string BeforeCreate => "";

    public string AfterCreate => "";

    public string LockDocuments => "";

    public void Configure(DbContextOptionsBuilder options) => options
        .UseSqlite(connectionString)
        .AddInterceptors(new InvariantDecimals());

    public DbConnection CreateConnection() => new SqliteConnection(connectionString);

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        if (Path.GetDirectoryName(file) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }

        // Kept in the file, so this writes only the first time.
        await using var connection = CreateConnection();
        await connection.OpenAsync(cancellationToken);
        await connection.ScalarAsync("PRAGMA journal_mode = WAL", cancellationToken: cancellationToken);
    }

    public async ValueTask<long> NextIdAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        while (true)
        {
            var last = Volatile.Read(ref lastId);
            if (last < 0)
            {
                await SeedAsync(connection, cancellationToken);
            }
            else if (Interlocked.CompareExchange(ref lastId, last + 1, last) == last)
            {
                return last + 1;
            }
        }
    }

    public void ForgetIds() => Volatile.Write(ref lastId, -1);

    public async ValueTask<IDisposable?> WaitForTurnAsync(CancellationToken cancellationToken) =>
        await turn.WaitAsync(TimeSpan.FromSeconds(BusySeconds), cancellationToken)
            ? new Turn(turn)
            : throw new TimeoutException(
                $"Another session has been writing for {BusySeconds} s. Does a scope with unsaved changes wait for a scope that writes too?");

    public Task AnnounceAsync(string message) => Task.CompletedTask;

    public Task ListenAsync(Func<string?, Task> heard, CancellationToken cancellationToken) => Task.CompletedTask;

    public DocumentWriter CreateWriter(DbConnection connection, DbTransaction transaction) => new PreparedWriter(connection, transaction);

    public void Dispose()
    {
        turn.Dispose();
        seeding.Dispose();
    }

    private async Task SeedAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        await seeding.WaitAsync(cancellationToken);
        try
        {
            if (Volatile.Read(ref lastId) < 0)
            {
                var last = await connection.ScalarAsync("SELECT coalesce(max(\"Id\"), 0) FROM \"Document\"", cancellationToken: cancellationToken);
                Volatile.Write(ref lastId, Convert.ToInt64(last, CultureInfo.InvariantCulture));
            }
        }
        finally
        {
            seeding.Release();
        }
    }

    private sealed class Turn(SemaphoreSlim turn) : IDisposable
    {
        private SemaphoreSlim? turn = turn;

        public void Dispose() => Interlocked.Exchange(ref turn, null)?.Release();
    }
}
