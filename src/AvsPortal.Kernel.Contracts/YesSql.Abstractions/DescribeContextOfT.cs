namespace YesSql.Indexes;

public class DescribeContext<T> : IDescriptor
{
    public IEnumerable<IndexDescriptor> Describe(params Type[] types) => throw new NotImplementedException();

    public IMapFor<T, TIndex> For<TIndex>() where TIndex : IIndex => throw new NotImplementedException();
}
