using AvsPortal.Kernel.Data.Model;
using AvsPortal.Kernel.Data.Sessions;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using YesSql.Sql;
using YesSql.Sql.Schema;

namespace AvsPortal.Kernel.Data.Schema;

/// <inheritdoc />
internal sealed class SchemaBuilder(Session session) : ISchemaBuilder
{
    public Task CreateMapIndexTableAsync(Type indexType, Action<ICreateTableCommand> table, string? collection)
    {
        Refuse(collection);
        var name = indexType.Name;
        var command = new CreateTableCommand(name);
        table(command);
        var create = TableOperations.Table(name, TableOperations.IndexColumns().Concat(command.Columns));
        create.ForeignKeys.Add(TableOperations.ToDocument(name));
        return RunAsync([create, TableOperations.Index(name, $"IDX_FK_{name}", isUnique: false, DocumentContext.DocumentId)]);
    }

    public Task AlterIndexTableAsync(Type indexType, Action<IAlterTableCommand> table, string? collection)
    {
        Refuse(collection);
        return AlterAsync(new AlterTableCommand(indexType.Name, indexType), table);
    }

    public Task DropMapIndexTableAsync(Type indexType, string? collection = null)
    {
        Refuse(collection);
        return DropTableAsync(indexType.Name);
    }

    public Task CreateTableAsync(string name, Action<ICreateTableCommand> table)
    {
        var command = new CreateTableCommand(name);
        table(command);
        return RunAsync([TableOperations.Table(name, command.Columns)]);
    }

    public Task AlterTableAsync(string name, Action<IAlterTableCommand> table) => AlterAsync(new AlterTableCommand(name, indexType: null), table);

    public Task DropTableAsync(string name) => RunAsync([new DropTableOperation { Name = name }]);

    public Task CreateReduceIndexTableAsync(Type indexType, Action<ICreateTableCommand> table, string collection) => throw NoReduce(indexType);

    public Task DropReduceIndexTableAsync(Type indexType, string? collection = null) => throw NoReduce(indexType);

    private Task AlterAsync(AlterTableCommand command, Action<IAlterTableCommand> table)
    {
        table(command);
        return RunAsync(command.Operations);
    }

    private async Task RunAsync(IReadOnlyList<MigrationOperation> operations)
    {
        await session.BeginTransactionAsync();
        await session.Connection.Context.RunAsync(operations);
    }

    private static NotSupportedException NoReduce(Type indexType) => new($"{indexType}: reduce indexes are not supported.");

    private static void Refuse(string? collection)
    {
        if (!string.IsNullOrEmpty(collection))
        {
            throw new NotSupportedException($"There is one collection of documents; '{collection}' does not exist.");
        }
    }
}
