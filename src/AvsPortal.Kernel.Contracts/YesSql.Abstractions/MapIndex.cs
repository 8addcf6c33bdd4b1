namespace YesSql.Indexes;

/// <summary>One row of an index table, made from one document.</summary>
public abstract class MapIndex : IIndex
{
    /// <summary>Key of the row, given by the database.</summary>
    public long Id { get; set; }
}
