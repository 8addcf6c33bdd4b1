using YesSql.Sql.Schema;

namespace YesSql.Sql;

/// <summary>Changes tables, in the session's transaction. A table that exists already, or does not, is an error.</summary>
public interface ISchemaBuilder
{
    /// <summary>Changes an index's table.</summary>
    Task AlterIndexTableAsync(Type indexType, Action<IAlterTableCommand> table, string collection);

    /// <summary>Creates an index's table; <c>Id</c> and <c>DocumentId</c> are added to the columns named.</summary>
    Task CreateMapIndexTableAsync(Type indexType, Action<ICreateTableCommand> table, string collection);
}
