using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace AvsPortal.Kernel.Data.Storage;

/// <summary>PostgreSQL: several processes may write; a sequence hands out ids in blocks.</summary>
internal sealed class PostgresDatabase : IDatabase, IDisposable
{
    private const int IdBlock = 50;
    private const string Channel = "avsportal";
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(30);
    private readonly NpgsqlDataSource source;
    private readonly SemaphoreSlim taking = new(1, 1);
    private long nextId;
    private long endOfBlock;

    internal PostgresDatabase(string connectionString)
    {
        var builder = new NpgsqlConnectionStringBuilder(connectionString);
        if (builder.MaxAutoPrepare == 0)
        {
            builder.MaxAutoPrepare = 100;
        }

        source = new NpgsqlDataSourceBuilder(builder.ToString()).Build();
    }

    public string DocumentTableExists => "SELECT count(*) FROM pg_tables WHERE schemaname = current_schema() AND tablename = 'Document'";

    // Several nodes may start on an empty database at once.
    public string BeforeCreate => "SELECT pg_advisory_xact_lock(7204113)";

    public string AfterCreate => $"CREATE SEQUENCE \"DocumentIds\" INCREMENT BY {IdBlock}";

    public string LockDocuments => "LOCK TABLE \"Document\" IN SHARE ROW EXCLUSIVE MODE";

    public void Configure(DbContextOptionsBuilder options) => options.UseNpgsql(source);

    public DbConnection CreateConnection() => source.CreateConnection();

    public Task PrepareAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async ValueTask<long> NextIdAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        await taking.WaitAsync(cancellationToken);
        try
        {
            if (nextId == endOfBlock)
            {
                var next = await connection.ScalarAsync("SELECT nextval('\"DocumentIds\"')", cancellationToken: cancellationToken);
                nextId = Convert.ToInt64(next, CultureInfo.InvariantCulture);
                endOfBlock = nextId + IdBlock;
            }

            return nextId++;
        }
        finally
        {
            taking.Release();
        }
    }

    public void ForgetIds()
    {
        // The sequence never hands out an id twice.
    }

    public ValueTask<IDisposable?> WaitForTurnAsync(CancellationToken cancellationToken) => new((IDisposable?)null);

    public async Task AnnounceAsync(string message)
    {
        await using var command = source.CreateCommand("SELECT pg_notify($1, $2)");
        command.Parameters.AddWithValue(Channel);
        command.Parameters.AddWithValue(message);
        await command.ExecuteNonQueryAsync();
    }

    public async Task ListenAsync(Func<string?, Task> heard, CancellationToken cancellationToken)
    {
        var messages = new Queue<string>();
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        connection.Notification += (_, notification) => messages.Enqueue(notification.Payload);
        await connection.ScalarAsync("LISTEN " + Channel, cancellationToken: cancellationToken);
        await heard(null);
        while (true)
        {
            while (messages.TryDequeue(out var message))
            {
                await heard(message);
            }

            if (!await connection.WaitAsync(Quiet, cancellationToken))
            {
                // A connection that was cut without a word says nothing either: this throws on it.
                await connection.ScalarAsync("SELECT 1", cancellationToken: cancellationToken);
            }
        }
    }

    public DocumentWriter CreateWriter(DbConnection connection, DbTransaction transaction) => new BatchWriter(connection, transaction);

    public void Dispose()
    {
        source.Dispose();
        taking.Dispose();
    }
}
