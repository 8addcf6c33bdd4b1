namespace YesSql.Indexes;

public class IndexDescriptor
{
    public Func<object, bool> Filter { get; set; }

    public Type IndexType { get; set; }

    public Func<object, CancellationToken, Task<IEnumerable<IIndex>>> Map { get; set; }

    public Type Type { get; set; }
}
