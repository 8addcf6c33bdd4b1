using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using AvsPortal.Kernel.Data.Model;
using AvsPortal.Kernel.Data.Queries;
using AvsPortal.Kernel.Data.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement.Records;
using YesSql;
using YesSql.Indexes;

namespace AvsPortal.Kernel.Data.Storage;

/// <summary>The shell's database: one for all its sessions. Opens nothing before it is needed.</summary>
internal sealed class DocumentStore : IDocumentStore, IAsyncDisposable, IDisposable
{
    private readonly Lazy<IDatabase> database;
    private readonly Lazy<IndexModel> model;
    private readonly Lazy<ContextPool> contexts;
    private readonly Lazy<DocumentCommands> commands;
    private readonly Lazy<ILookup<Type, IndexDescriptor>> indexes;
    private Task? warmUp;

    public DocumentStore(
        IOptions<DataOptions> options, IOptions<DocumentJsonOptions> json, IEnumerable<IIndexProvider> providers, IServiceScopeFactory scopes)
    {
        Json = json.Value.Serializer;
        database = new(() => Open(options.Value));
        model = new(() => IndexModel.From(providers, scopes));
        indexes = new(() => providers.SelectMany(IndexDescriptors.Of).ToLookup(descriptor => descriptor.Type));
        contexts = new(() => new ContextPool(ContextOptions(Database, Model.Types)));
        commands = new(() =>
        {
            var context = Contexts.Rent();
            try
            {
                return new DocumentCommands(context);
            }
            finally
            {
                Contexts.Return(context);
            }
        });
    }

    internal JsonSerializerOptions Json { get; }

    internal IDatabase Database => database.Value;

    internal IndexModel Model => model.Value;

    internal DocumentCommands Commands => commands.Value;

    /// <summary>The indexes of documents of a type, by providers that are made once.</summary>
    internal IEnumerable<IndexDescriptor> Indexes(Type documentType) => indexes.Value[documentType];

    internal ContextPool Contexts => contexts.Value;

    /// <summary>Has EF Core make what all models of a database share and translate a query like most pages', before there is a site and without a connection.</summary>
    internal static void HeadStart(DataOptions options)
    {
        var opened = Open(options);
        using var owned = opened as IDisposable;
        using var context = new DocumentContext(ContextOptions(opened, [typeof(ContentItemIndex)]));
        var id = "";
        _ = context.Set<ContentItemIndex>().Where(row => row.ContentItemId == id && row.Published)
            .Join(context.Set<Document>(), IndexClause<ContentItemIndex>.DocumentId, document => document.Id, (row, document) => new { row, document })
            .OrderBy(pair => pair.row.DisplayText).Take(1).Select(pair => pair.document).ToQueryString();
    }

    public async Task InitializeAsync(CancellationToken cancellationToken = default)
    {
        await Database.PrepareAsync(cancellationToken);
        if (!await IsReadyAsync(cancellationToken))
        {
            await CreateAsync(cancellationToken);
        }

        // EF Core takes a second to start, most of it in the just-in-time compiler: meanwhile the shell does the same.
        warmUp ??= Task.Run(WarmUpAsync, CancellationToken.None);
    }

    /// <summary>The one document of a type, as committed; null when there is none.</summary>
    internal async Task<Document?> FindSingleAsync(string type)
    {
        await using var connection = Database.CreateConnection();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT \"Id\", \"Content\", \"Version\" FROM \"Document\" WHERE \"Type\" = @type ORDER BY \"Id\"";
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = ("@type", type);
        command.Parameters.Add(parameter);
        await using var reader = await command.ExecuteReaderAsync();
        return await reader.ReadAsync()
            ? new Document { Id = reader.GetInt64(0), Type = type, Content = reader.GetString(1), Version = reader.GetInt64(2) }
            : null;
    }

    public async ValueTask DisposeAsync()
    {
        if (warmUp is not null)
        {
            await warmUp;
        }

        Dispose();
    }

    public void Dispose()
    {
        if (contexts.IsValueCreated)
        {
            contexts.Value.Dispose();
        }

        if (database.IsValueCreated && database.Value is IDisposable disposable)
        {
            disposable.Dispose();
        }
    }

    private async Task WarmUpAsync()
    {
        try
        {
            var context = Contexts.Rent();
            var none = 0L;
            await context.Database.OpenConnectionAsync();
            await context.Set<Document>().Where(document => document.Id == none).ToListAsync();
            Contexts.Return(context);
        }
        catch (Exception)
        {
            // Whoever needs the database learns what is wrong with it.
        }
    }

    private async Task<bool> IsReadyAsync(CancellationToken cancellationToken)
    {
        await using var connection = Database.CreateConnection();
        await connection.OpenAsync(cancellationToken);
        return await IsReadyAsync(connection, transaction: null, cancellationToken);
    }

    private async Task<bool> IsReadyAsync(DbConnection connection, DbTransaction? transaction, CancellationToken cancellationToken) =>
        Convert.ToInt64(await connection.ScalarAsync(Database.DocumentTableExists, transaction, cancellationToken), CultureInfo.InvariantCulture) > 0;

    private async Task CreateAsync(CancellationToken cancellationToken)
    {
        await using var context = new DocumentContext(ContextOptions(Database, Model.Types));
        await context.Database.OpenConnectionAsync(cancellationToken);
        using var turn = await Database.WaitForTurnAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var (connection, current) = (context.Database.GetDbConnection(), transaction.GetDbTransaction());
        await connection.ScalarAsync(Database.BeforeCreate, current, cancellationToken);
        if (!await IsReadyAsync(connection, current, cancellationToken))
        {
            await DocumentTable.CreateAsync(context, cancellationToken);
            await connection.ScalarAsync(Database.AfterCreate, current, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }
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

    private static DbContextOptions<DocumentContext> ContextOptions(IDatabase from, IReadOnlyList<Type> indexTypes)
    {
        var builder = new DbContextOptionsBuilder<DocumentContext>();
        builder.UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);
        ((IDbContextOptionsBuilderInfrastructure)builder).AddOrUpdateExtension(new IndexModelExtension(indexTypes));
        from.Configure(builder);
        return builder.Options;
    }
}
