using YesSql.Sql.Schema;

namespace AvsPortal.Kernel.Data.Schema;

/// <inheritdoc />
internal sealed class CreateTableCommand : ICreateTableCommand
{
    internal List<ColumnCommand> Columns { get; } = [];

    public ICreateTableCommand Column<T>(string columnName, Action<ICreateColumnCommand>? column = null)
    {
        var command = new ColumnCommand(columnName, typeof(T));
        column?.Invoke(command);
        Columns.Add(command);
        return this;
    }
}
