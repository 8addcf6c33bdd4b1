namespace YesSql.Indexes;

/// <summary>What follows <c>Map</c>. Only map indexes exist here, so nothing does.</summary>
public interface IGroupFor<TIndex> where TIndex : IIndex
{
}
