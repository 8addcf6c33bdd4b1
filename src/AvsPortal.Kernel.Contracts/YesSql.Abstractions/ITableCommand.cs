namespace YesSql.Sql.Schema;

/// <summary>A change of a column or an index.</summary>
public interface ITableCommand : ISchemaCommand
{
}
