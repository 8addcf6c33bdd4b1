using YesSql.Sql.Schema;

namespace YesSql.Sql;

/// <summary>Changes tables, in the session's transaction. A table that exists already, or does not, is an error.</summary>
public interface ISchemaBuilder
{
    /// <summary>Changes an index's table.</summary>
    Task AlterIndexTableAsync(Type indexType, Action<IAlterTableCommand> table, string collection);

    /// <summary>Changes a table.</summary>
    Task AlterTableAsync(string name, Action<IAlterTableCommand> table);

    /// <summary>Creates an index's table; <c>Id</c> and <c>DocumentId</c> are added to the columns named.</summary>
    Task CreateMapIndexTableAsync(Type indexType, Action<ICreateTableCommand> table, string collection);

    /// <summary>Not supported: throws.</summary>
    Task CreateReduceIndexTableAsync(Type indexType, Action<ICreateTableCommand> table, string collection);

    /// <summary>Creates a table.</summary>
    Task CreateTableAsync(string name, Action<ICreateTableCommand> table);

    /// <summary>Drops an index's table.</summary>
    Task DropMapIndexTableAsync(Type indexType, string collection = null);

    /// <summary>Not supported: throws.</summary>
    Task DropReduceIndexTableAsync(Type indexType, string collection = null);

    /// <summary>Drops a table.</summary>
    Task DropTableAsync(string name);
}
