namespace YesSql.Sql.Schema;

/// <summary>A column.</summary>
public interface IColumnCommand
{
    /// <summary>No limit of length.</summary>
    IColumnCommand Unlimited();

    /// <summary>Sets the most characters.</summary>
    IColumnCommand WithLength(int? length);
}
