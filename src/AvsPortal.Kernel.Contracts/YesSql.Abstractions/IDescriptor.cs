namespace YesSql.Indexes;

/// <summary>Collects indexes.</summary>
public interface IDescriptor
{
    /// <summary>The indexes of documents of these <paramref name="types"/>; of all when empty.</summary>
    IEnumerable<IndexDescriptor> Describe(params Type[] types);
}
