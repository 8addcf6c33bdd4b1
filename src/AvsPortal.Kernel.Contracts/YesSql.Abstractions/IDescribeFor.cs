namespace YesSql.Indexes;

/// <summary>What was said of one index.</summary>
public interface IDescribeFor
{
    /// <summary>Which documents have rows; null for all.</summary>
    Func<object, bool> Filter { get; }

    /// <summary>The row's class.</summary>
    Type IndexType { get; }

    /// <summary>What makes a document's rows; null when nothing was said.</summary>
    Func<object, CancellationToken, Task<IEnumerable<IIndex>>> GetMap();
}
