namespace YesSql.Indexes;

/// <summary>A row of an index table. Derive from <see cref="MapIndex"/>.</summary>
public interface IIndex
{
    /// <summary>Key of the row, given by the database.</summary>
    long Id { get; set; }
}
