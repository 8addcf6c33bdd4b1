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
        var command = new CreateTableCommand();
        table(command);
        var create = TableOperations.Table(name, TableOperations.IndexColumns().Concat(command.Columns));
        create.ForeignKeys.Add(TableOperations.ToDocument(name));
        return RunAsync([create, TableOperations.Index(name, $"IDX_FK_{name}", isUnique: false, DocumentContext.DocumentId)]);
    }

    public Task AlterIndexTableAsync(Type indexType, Action<IAlterTableCommand> table, string? collection)
    {
        Refuse(collection);
        var command = new AlterTableCommand(indexType.Name);
        table(command);
        return RunAsync(command.Operations);
    }

    private async Task RunAsync(IReadOnlyList<MigrationOperation> operations)
    {
        await session.BeginTransactionAsync();
        await session.Connection.Context.RunAsync(operations);
    }

    private static void Refuse(string? collection)
    {
        if (!string.IsNullOrEmpty(collection))
        {
            throw new NotSupportedException($"There is one collection of documents; '{collection}' does not exist.");
        }
    }
}
