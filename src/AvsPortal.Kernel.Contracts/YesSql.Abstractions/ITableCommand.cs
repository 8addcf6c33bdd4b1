namespace YesSql.Sql.Schema;

public interface ITableCommand : ISchemaCommand
{
}
