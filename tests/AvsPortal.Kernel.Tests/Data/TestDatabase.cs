using AvsPortal.Kernel.Data;
using AvsPortal.Kernel.Tests.Data.Samples;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using Xunit;
using YesSql;

namespace AvsPortal.Kernel.Tests.Data;

/// <summary>A database of its own with the books' tables, on SQLite in a temporary file or on PostgreSQL in a schema.</summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    internal const string Postgres = "AVSPORTAL_TEST_POSTGRES";
    private readonly string name = "avs" + Guid.NewGuid().ToString("N");
    private readonly Action<IServiceCollection>? configure;
    private ServiceProvider services;

    private TestDatabase(string provider, Action<IServiceCollection>? configure)
    {
        (Provider, this.configure) = (provider, configure);
        services = Build(Provider, ConnectionString, configure);
    }

    internal string Provider { get; }

    internal IServiceProvider Services => services;

    internal string File => Path.Combine(Path.GetTempPath(), name + ".db");

    internal static async Task<TestDatabase> CreateAsync(string provider, Action<IServiceCollection>? configure = null, bool migrate = true)
    {
        Skip.If(provider == DataOptions.Postgres && PostgresServer is null, $"{Postgres} has no connection string of a PostgreSQL server.");
        var database = new TestDatabase(provider, configure);
        if (provider == DataOptions.Postgres)
        {
            await OnServerAsync($"CREATE SCHEMA {database.name}");
        }

        await database.Services.GetRequiredService<IDocumentStore>().InitializeAsync();
        if (migrate)
        {
            await database.InScopeAsync(scope => scope.GetRequiredService<IDataMigrationManager>().UpdateAllFeaturesAsync());
        }

        return database;
    }

    internal static ServiceProvider Build(string provider, string connectionString, Action<IServiceCollection>? configure)
    {
        var collection = new ServiceCollection();
        collection.AddLogging();
        collection.AddData();
        collection.Configure<DataOptions>(options => (options.Provider, options.ConnectionString) = (provider, connectionString));
        collection.AddIndexProvider<BookIndexProvider>();
        collection.AddScopedIndexProvider<ShelfIndexProvider>();
        collection.AddDataMigration<BookMigrations>();
        configure?.Invoke(collection);
        return collection.BuildServiceProvider(validateScopes: true);
    }

    /// <summary>Runs in a scope of its own, saved at its end as a shell scope is.</summary>
    internal async Task InScopeAsync(Func<IServiceProvider, Task> work)
    {
        await using var scope = services.CreateAsyncScope();
        await work(scope.ServiceProvider);
        await scope.ServiceProvider.GetRequiredService<ISession>().SaveChangesAsync();
    }

    internal Task InSessionAsync(Func<ISession, Task> work) => InScopeAsync(scope => work(scope.GetRequiredService<ISession>()));

    internal async Task<T> ReadAsync<T>(Func<ISession, Task<T>> read)
    {
        await using var scope = services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<ISession>());
    }

    /// <summary>A new process would see the same.</summary>
    internal async Task RestartAsync()
    {
        await services.DisposeAsync();
        services = Build(Provider, ConnectionString, configure);
        await Services.GetRequiredService<IDocumentStore>().InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        if (Provider == DataOptions.Postgres)
        {
            await OnServerAsync($"DROP SCHEMA {name} CASCADE");
            return;
        }

        using (var connection = new SqliteConnection(ConnectionString))
        {
            SqliteConnection.ClearPool(connection);
        }

        foreach (var file in Directory.GetFiles(Path.GetTempPath(), name + ".db*"))
        {
            System.IO.File.Delete(file);
        }
    }

    internal string ConnectionString => Provider == DataOptions.Sqlite ? $"Data Source={File}" : $"{PostgresServer};Search Path={name}";

    private static string? PostgresServer => Environment.GetEnvironmentVariable(Postgres) is { Length: > 0 } value ? value : null;

    private static async Task OnServerAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create(PostgresServer!);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
