using Microsoft.EntityFrameworkCore.Migrations.Operations;
using YesSql.Sql.Schema;

namespace AvsPortal.Kernel.Data.Schema;

/// <inheritdoc />
/// <param name="name">The table.</param>
/// <param name="indexType">The index whose table it is, or null.</param>
internal sealed class AlterTableCommand(string name, Type? indexType) : IAlterTableCommand
{
    public string Name { get; } = name;

    public List<ITableCommand> TableCommands { get; } = [];

    /// <summary>What to do, in order.</summary>
    internal List<MigrationOperation> Operations { get; } = [];

    public void AddColumn(string columnName, Type dbType, Action<IAddColumnCommand>? column = null)
    {
        var command = new ColumnCommand(columnName, dbType);
        column?.Invoke(command);
        if (command.Default is null && indexType?.GetProperty(columnName)?.PropertyType is { IsValueType: true } property
            && System.Nullable.GetUnderlyingType(property) is null)
        {
            // Rows that exist are read into a property that cannot be null.
            command.WithDefault(Activator.CreateInstance(property)!);
        }

        Operations.Add(TableOperations.Column(Name, command));
        if (command.IsUnique)
        {
            Operations.Add(TableOperations.Index(Name, $"UQ_{Name}_{columnName}", isUnique: true, columnName));
        }
    }

    public void AddColumn<T>(string columnName, Action<IAddColumnCommand>? column = null) => AddColumn(columnName, typeof(T), column);

    public void AlterColumn(string columnName, Action<IAlterColumnCommand>? column = null)
    {
        var command = new ColumnCommand(columnName, type: null);
        column?.Invoke(command);
        Operations.Add(TableOperations.Alter(Name, command));
    }

    public void CreateIndex(string indexName, params string[] columnNames) =>
        Operations.Add(TableOperations.Index(Name, indexName, isUnique: false, columnNames));

    public void DropColumn(string columnName) => Operations.Add(TableOperations.DropColumn(Name, columnName));

    public void DropIndex(string indexName) => Operations.Add(new DropIndexOperation { Name = TableOperations.Short(indexName), Table = Name });

    public void RenameColumn(string columnName, string newName) =>
        Operations.Add(new RenameColumnOperation { Table = Name, Name = columnName, NewName = newName });
}
