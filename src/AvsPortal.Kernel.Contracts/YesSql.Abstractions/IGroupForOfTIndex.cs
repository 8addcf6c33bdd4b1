namespace YesSql.Indexes;

public interface IGroupFor<TIndex> where TIndex : IIndex
{
}
