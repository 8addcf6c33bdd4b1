namespace YesSql.Sql.Schema;

/// <summary>A table to create.</summary>
public interface ICreateTableCommand : ISchemaCommand
{
    /// <summary>Adds a column.</summary>
    ICreateTableCommand Column(string columnName, Type dbType, Action<ICreateColumnCommand> column = null);

    /// <inheritdoc cref="Column(string, Type, Action{ICreateColumnCommand})" />
    ICreateTableCommand Column<T>(string columnName, Action<ICreateColumnCommand> column = null);
}
