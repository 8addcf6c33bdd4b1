namespace YesSql.Sql.Schema;

/// <summary>A change of a table.</summary>
public interface ISchemaCommand
{
    /// <summary>The table, or the column for a column's command.</summary>
    string Name { get; }

    /// <summary>The changes of its columns and indexes, in order.</summary>
    List<ITableCommand> TableCommands { get; }
}
