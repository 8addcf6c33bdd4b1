namespace YesSql.Indexes;

public interface IDescribeFor
{
    Func<object, bool> Filter { get; }

    Type IndexType { get; }

    Func<object, CancellationToken, Task<IEnumerable<IIndex>>> GetMap();
}
