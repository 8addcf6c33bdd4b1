using YesSql.Sql.Schema;

namespace AvsPortal.Kernel.Data.Schema;

/// <inheritdoc />
internal sealed class CreateTableCommand(string name) : ICreateTableCommand
{
    public string Name { get; } = name;

    public List<ITableCommand> TableCommands { get; } = [];

    internal IEnumerable<ColumnCommand> Columns => TableCommands.Cast<ColumnCommand>();

    public ICreateTableCommand Column(string columnName, Type dbType, Action<ICreateColumnCommand>? column = null)
    {
        var command = new ColumnCommand(columnName, dbType);
        column?.Invoke(command);
        TableCommands.Add(command);
        return this;
    }

    public ICreateTableCommand Column<T>(string columnName, Action<ICreateColumnCommand>? column = null) => Column(columnName, typeof(T), column);
}
