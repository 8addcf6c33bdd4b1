namespace YesSql.Sql.Schema;

/// <summary>A table to create.</summary>
public interface ICreateTableCommand
{
    /// <summary>Adds a column.</summary>
    ICreateTableCommand Column<T>(string columnName, Action<ICreateColumnCommand> column = null);
}
