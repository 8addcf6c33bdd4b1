namespace YesSql.Sql.Schema;

/// <summary>Changes of a table, run in order.</summary>
public interface IAlterTableCommand : ISchemaCommand
{
    /// <summary>Adds a column. In an index table, rows that exist get the default of a property that cannot be null.</summary>
    void AddColumn(string columnName, Type dbType, Action<IAddColumnCommand> column = null);

    /// <inheritdoc cref="AddColumn(string, Type, Action{IAddColumnCommand})" />
    void AddColumn<T>(string columnName, Action<IAddColumnCommand> column = null);

    /// <summary>Changes a column's type (PostgreSQL only).</summary>
    void AlterColumn(string columnName, Action<IAlterColumnCommand> column = null);

    /// <summary>Creates an index.</summary>
    void CreateIndex(string indexName, params string[] columnNames);

    /// <summary>Drops a column.</summary>
    void DropColumn(string columnName);

    /// <summary>Drops an index.</summary>
    void DropIndex(string indexName);

    /// <summary>Renames a column.</summary>
    void RenameColumn(string columnName, string newName);
}
