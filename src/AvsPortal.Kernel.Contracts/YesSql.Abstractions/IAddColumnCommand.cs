namespace YesSql.Sql.Schema;

/// <summary>A column to add.</summary>
public interface IAddColumnCommand : ICreateColumnCommand
{
}
