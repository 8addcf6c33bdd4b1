namespace YesSql.Sql.Schema;

/// <summary>A column to change. SQLite cannot.</summary>
public interface IAlterColumnCommand : IColumnCommand
{
    /// <summary>Changes the type.</summary>
    IAlterColumnCommand WithType(Type dbType, byte precision, byte scale);

    /// <summary>Changes the type.</summary>
    IAlterColumnCommand WithType(Type dbType, int? length);
}
