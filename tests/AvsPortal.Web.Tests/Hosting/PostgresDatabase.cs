using Npgsql;

namespace AvsPortal.Web.Tests.Hosting;

/// <summary>An empty database of its own on the server that the environment names; dropped at the end.</summary>
internal sealed class PostgresDatabase : IAsyncDisposable
{
    private const string Tenant = "OrchardCore:OrchardCore_AutoSetup:Tenants:0:";

    private readonly string name = "avsportal_" + Guid.NewGuid().ToString("n")[..12];

    private PostgresDatabase()
    {
    }

    /// <summary>The server's connection string; null when there is none.</summary>
    public static string? Server { get; } = Environment.GetEnvironmentVariable("AVSPORTAL_TEST_POSTGRES");

    /// <summary>What makes a portal use it.</summary>
    public Dictionary<string, string?> Settings => new(StringComparer.Ordinal)
    {
        [Tenant + "DatabaseProvider"] = "Postgres",
        [Tenant + "DatabaseConnectionString"] = new NpgsqlConnectionStringBuilder(Server) { Database = name }.ConnectionString,
    };

    public static async Task<PostgresDatabase> CreateAsync()
    {
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
