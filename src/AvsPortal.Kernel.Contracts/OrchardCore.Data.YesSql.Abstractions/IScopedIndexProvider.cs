using YesSql.Indexes;

namespace OrchardCore.Data;

/// <summary>An index provider made anew in each scope, as it needs scoped services.</summary>
public interface IScopedIndexProvider : IIndexProvider
{
}
