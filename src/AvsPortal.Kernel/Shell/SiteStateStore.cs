using System.Data.Common;
using System.Runtime.CompilerServices;
using System.Text.Json;
using AvsPortal.Kernel.Data;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using Npgsql;

namespace AvsPortal.Kernel.Shell;

/// <summary>
/// Reads and writes <see cref="SiteState"/> in a table of its own, without EF Core: it is read before there is a
/// container, and each write must last at once, whatever becomes of the work around it.
/// </summary>
internal sealed class SiteStateStore(IOptions<DataOptions> options)
{
    private const string Read = "SELECT Value FROM SiteState WHERE Name = 'Default'";
    private const string Create = "CREATE TABLE IF NOT EXISTS SiteState (Name varchar(50) NOT NULL PRIMARY KEY, Value text NOT NULL)";
    private const string Write = "INSERT INTO SiteState (Name, Value) VALUES ('Default', @value) ON CONFLICT (Name) DO UPDATE SET Value = excluded.Value";

    private bool _created;

    private bool IsSqlite => string.Equals(options.Value.Provider, DataOptions.Sqlite, StringComparison.OrdinalIgnoreCase);

    /// <summary>The state; null: this site was never set up. Writes nothing, not even an empty database.</summary>
    public async Task<SiteState?> ReadAsync(CancellationToken cancellationToken)
    {
        if (IsSqlite && !File.Exists(new SqliteConnectionStringBuilder(options.Value.ConnectionString).DataSource))
        {
            return null;
        }

        await using var connection = await OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = Read;
        try
        {
            return await command.ExecuteScalarAsync(cancellationToken) is string json ? JsonSerializer.Deserialize<SiteState>(json) : null;
        }
        catch (SqliteException exception) when (exception.Message.Contains("no such table", StringComparison.Ordinal))
        {
            return null;
        }
        catch (PostgresException exception) when (exception.SqlState == PostgresErrorCodes.UndefinedTable)
        {
            return null;
        }
    }

    /// <summary>Writes the state; it lasts when this returns.</summary>
    public async Task WriteAsync(SiteState state, CancellationToken cancellationToken)
    {
        if (IsSqlite)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(new SqliteConnectionStringBuilder(options.Value.ConnectionString).DataSource)!);
        }

        await using var connection = await OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        if (!_created)
        {
            command.CommandText = Create;
            await command.ExecuteNonQueryAsync(cancellationToken);
            _created = true;
        }

        command.CommandText = Write;
        var value = command.CreateParameter();
        value.ParameterName = "@value";
        value.Value = JsonSerializer.Serialize(state);
        command.Parameters.Add(value);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    // Apart, so that a site on SQLite does not even load Npgsql.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static NpgsqlConnection Postgres(string connectionString) => new(connectionString);

    private async Task<DbConnection> OpenAsync(CancellationToken cancellationToken)
    {
        DbConnection connection = options.Value.Provider switch
        {
            { } name when string.Equals(name, DataOptions.Sqlite, StringComparison.OrdinalIgnoreCase) => new SqliteConnection(options.Value.ConnectionString),
            { } name when string.Equals(name, DataOptions.Postgres, StringComparison.OrdinalIgnoreCase) => Postgres(options.Value.ConnectionString),
            var other => throw new SetupException($"'{other}' is no database provider of this portal: use Sqlite or Postgres ({AutoSetupSettings.Section}:DatabaseProvider)."),
        };
        try
        {
            await connection.OpenAsync(cancellationToken);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }
}
