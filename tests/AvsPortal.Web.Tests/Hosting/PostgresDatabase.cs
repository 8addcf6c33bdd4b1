using Npgsql;

namespace AvsPortal.Web.Tests.Hosting;

/// <summary>An empty database of its own on the server that the environment names; dropped at the end.</summary>
internal sealed class PostgresDatabase : IAsyncDisposable
{
    private const string Tenant = "OrchardCore:OrchardCore_AutoSetup:Tenants:0:";

    private static readonly string? Server = System.Environment.GetEnvironmentVariable("AVSPORTAL_TEST_POSTGRES");

    private readonly string name = "avsportal_" + Guid.NewGuid().ToString("n")[..12];

    private PostgresDatabase()
    {
    }

    /// <summary>What makes a portal use it.</summary>
    public Dictionary<string, string?> Settings => new(StringComparer.Ordinal)
    {
        [Tenant + "DatabaseProvider"] = "Postgres",
        [Tenant + "DatabaseConnectionString"] = new NpgsqlConnectionStringBuilder(Server) { Database = name }.ConnectionString,
    };

    /// <summary>The same for a process of its own.</summary>
    public Dictionary<string, string> Environment =>
        Settings.ToDictionary(pair => pair.Key.Replace(":", "__", StringComparison.Ordinal), pair => pair.Value!, StringComparer.Ordinal);

    /// <summary>Makes one; skips the test where there is no server.</summary>
    public static async Task<PostgresDatabase> CreateAsync()
    {
        Skip.If(string.IsNullOrEmpty(Server), "No PostgreSQL: set AVSPORTAL_TEST_POSTGRES to a connection string whose user may create databases.");
        var database = new PostgresDatabase();
        await ExecuteAsync($"CREATE DATABASE {database.name}");
        return database;
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await ExecuteAsync($"DROP DATABASE {name} WITH (FORCE)");
    }

    private static async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(Server);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
