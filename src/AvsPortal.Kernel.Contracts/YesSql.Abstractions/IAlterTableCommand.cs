namespace YesSql.Sql.Schema;

/// <summary>Changes of a table, run in order.</summary>
public interface IAlterTableCommand
{
    /// <summary>Creates an index.</summary>
    void CreateIndex(string indexName, params string[] columnNames);
}
