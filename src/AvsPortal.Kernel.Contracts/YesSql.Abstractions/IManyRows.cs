namespace YesSql.Indexes;

/// <summary>Whether one document may have several rows in an index.</summary>
internal interface IManyRows
{
    bool ManyRows { get; }
}
