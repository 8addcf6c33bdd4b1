using YesSql.Sql.Schema;

namespace YesSql.Sql;

public interface ISchemaBuilder
{
    Task AlterIndexTableAsync(Type indexType, Action<IAlterTableCommand> table, string collection);

    Task AlterTableAsync(string name, Action<IAlterTableCommand> table);

    Task CreateMapIndexTableAsync(Type indexType, Action<ICreateTableCommand> table, string collection);

    Task CreateReduceIndexTableAsync(Type indexType, Action<ICreateTableCommand> table, string collection);

    Task CreateTableAsync(string name, Action<ICreateTableCommand> table);

    Task DropMapIndexTableAsync(Type indexType, string collection = null);

    Task DropReduceIndexTableAsync(Type indexType, string collection = null);

    Task DropTableAsync(string name);
}
