using System.Collections.Concurrent;
using YesSql.Indexes;

namespace AvsPortal.Kernel.Data.Model;

/// <summary>Asks providers what they describe.</summary>
internal static class IndexDescriptors
{
    private static readonly ConcurrentDictionary<Type, Type> contextTypes = [];

    internal static IEnumerable<IndexDescriptor> Of(IIndexProvider provider)
    {
        var contextType = contextTypes.GetOrAdd(provider.ForType(), type => typeof(DescribeContext<>).MakeGenericType(type));
        var context = (IDescriptor)Activator.CreateInstance(contextType)!;
        provider.Describe(context);
        return context.Describe();
    }
}
