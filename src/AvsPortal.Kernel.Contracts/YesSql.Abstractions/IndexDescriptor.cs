namespace YesSql.Indexes;

/// <summary>One index of one document type.</summary>
public class IndexDescriptor
{
    /// <summary>Which documents have rows; null for all.</summary>
    public Func<object, bool> Filter { get; set; }

    /// <summary>The row's class.</summary>
    public Type IndexType { get; set; }

    /// <summary>Makes a document's rows; empty for none.</summary>
    public Func<object, CancellationToken, Task<IEnumerable<IIndex>>> Map { get; set; }

    /// <summary>The document's class.</summary>
    public Type Type { get; set; }

    internal bool ManyRows { get; set; }
}
