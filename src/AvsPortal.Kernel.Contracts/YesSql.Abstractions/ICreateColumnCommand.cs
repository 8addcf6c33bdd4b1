namespace YesSql.Sql.Schema;

/// <summary>A column to create. It may be null unless said otherwise.</summary>
public interface ICreateColumnCommand : IColumnCommand
{
    /// <summary>Refuses null.</summary>
    ICreateColumnCommand NotNull();

    /// <summary>Allows null.</summary>
    ICreateColumnCommand Nullable();

    /// <summary>Makes it (part of) the key.</summary>
    ICreateColumnCommand PrimaryKey();
}
