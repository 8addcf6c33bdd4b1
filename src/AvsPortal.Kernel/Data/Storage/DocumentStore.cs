using System.Globalization;
using System.Text.Json;
using AvsPortal.Kernel.Data.Model;
using AvsPortal.Kernel.Data.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using YesSql.Indexes;

namespace AvsPortal.Kernel.Data.Storage;

/// <summary>The shell's database: one for all its sessions. Opens nothing before it is needed.</summary>
internal sealed class DocumentStore : IDocumentStore, IDisposable
{
    private readonly Lazy<IDatabase> database;
    private readonly Lazy<IndexModel> model;
    private readonly Lazy<PooledDbContextFactory<DocumentContext>> contexts;
    private readonly Lazy<DocumentCommands> commands;
    private readonly Lazy<ILookup<Type, IndexDescriptor>> indexes;

    public DocumentStore(
        IOptions<DataOptions> options, IOptions<DocumentJsonOptions> json, IEnumerable<IIndexProvider> providers, IServiceScopeFactory scopes)
    {
        Json = json.Value.Serializer;
        database = new(() => Open(options.Value));
        model = new(() => IndexModel.From(providers, scopes));
        indexes = new(() => providers.SelectMany(IndexDescriptors.Of).ToLookup(descriptor => descriptor.Type));
        contexts = new(() => new PooledDbContextFactory<DocumentContext>(ContextOptions(), poolSize: 128));
        commands = new(() =>
        {
            using var context = CreateContext();
            return new DocumentCommands(context);
        });
    }

    internal JsonSerializerOptions Json { get; }

    internal IDatabase Database => database.Value;

    internal IndexModel Model => model.Value;

    internal DocumentCommands Commands => commands.Value;

    /// <summary>The indexes of documents of a type, by providers that are made once.</summary>
    internal IEnumerable<IndexDescriptor> Indexes(Type documentType) => indexes.Value[documentType];

    internal DocumentContext CreateContext() => contexts.Value.CreateDbContext();

    public async Task InitializeAsync(CancellationToken cancellationToken = default)
    {
        await using var context = CreateContext();
        await Database.PrepareAsync(context, cancellationToken);
        await context.Database.OpenConnectionAsync(cancellationToken);
        if (await IsReadyAsync(context, cancellationToken))
        {
            return;
        }

        using var turn = await Database.WaitForTurnAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await ScalarAsync(context, Database.BeforeCreate, cancellationToken);
        if (!await IsReadyAsync(context, cancellationToken))
        {
            await DocumentTable.CreateAsync(context, cancellationToken);
            await ScalarAsync(context, Database.AfterCreate, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }
    }

    public void Dispose()
    {
        if (database.IsValueCreated && database.Value is IDisposable disposable)
        {
            disposable.Dispose();
        }
    }

    /// <summary>Runs a statement in the context's transaction, if it has one. Nothing for an empty statement.</summary>
    internal static async Task<object?> ScalarAsync(DocumentContext context, string sql, CancellationToken cancellationToken)
    {
        if (sql.Length == 0)
        {
            return null;
        }

        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
        return await command.ExecuteScalarAsync(cancellationToken);
    }

    private static IDatabase Open(DataOptions options)
    {
        return string.IsNullOrWhiteSpace(options.ConnectionString)
            ? throw new InvalidOperationException("The site has no database connection string.")
            : Is(DataOptions.Sqlite) ? new SqliteDatabase(options.ConnectionString)
            : Is(DataOptions.Postgres) ? new PostgresDatabase(options.ConnectionString)
            : throw new InvalidOperationException($"Unknown database provider '{options.Provider}': Sqlite or Postgres.");

        bool Is(string name) => string.Equals(options.Provider, name, StringComparison.OrdinalIgnoreCase);
    }

    private DbContextOptions<DocumentContext> ContextOptions()
    {
        var builder = new DbContextOptionsBuilder<DocumentContext>();
        builder.UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);
        ((IDbContextOptionsBuilderInfrastructure)builder).AddOrUpdateExtension(new IndexModelExtension(Model.Types));
        Database.Configure(builder);
        return builder.Options;
    }

    private async Task<bool> IsReadyAsync(DocumentContext context, CancellationToken cancellationToken) =>
        Convert.ToInt64(await ScalarAsync(context, Database.DocumentTableExists, cancellationToken), CultureInfo.InvariantCulture) > 0;
}
