using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data;
using YesSql.Indexes;

namespace AvsPortal.Kernel.Data.Model;

/// <summary>The index types of the shell's enabled features, in a stable order.</summary>
internal sealed class IndexModel
{
    private readonly Dictionary<Type, bool> manyRows = [];

    private readonly Dictionary<Type, Type?> documentTypes = [];

    private IndexModel(IEnumerable<(Type DocumentType, IndexDescriptor Index)> descriptors)
    {
        foreach (var (documentType, descriptor) in descriptors)
        {
            manyRows[descriptor.IndexType] = descriptor.ManyRows || manyRows.GetValueOrDefault(descriptor.IndexType);
            documentTypes[descriptor.IndexType] = documentTypes.TryGetValue(descriptor.IndexType, out var known) && known != documentType ? null : documentType;
        }

        Types = [.. manyRows.Keys.OrderBy(type => type.FullName, StringComparer.Ordinal)];
        if (Types.GroupBy(type => type.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twins)
        {
            throw new InvalidOperationException($"Two indexes would share the table {twins.Key}: {string.Join(", ", twins)}.");
        }
    }

    internal IReadOnlyList<Type> Types { get; }

    /// <summary>Whether a document may have several rows in the index.</summary>
    /// <exception cref="InvalidOperationException">Nobody registered the index.</exception>
    internal bool HasManyRows(Type indexType) => manyRows.TryGetValue(indexType, out var many) ? many : throw Unknown(indexType);

    /// <summary>The type of all documents in the index; null when there are several.</summary>
    internal Type? DocumentType(Type indexType) => documentTypes.GetValueOrDefault(indexType);

    internal static InvalidOperationException Unknown(Type indexType) =>
        new($"The index {indexType.FullName} has no provider. Is its feature enabled, and its provider added with AddIndexProvider?");

    internal static IndexModel From(IEnumerable<IIndexProvider> providers, IServiceScopeFactory scopes)
    {
        // Scoped providers are asked once, in a scope of their own, only for the names of their indexes.
        using var scope = scopes.CreateScope();
        var scoped = scope.ServiceProvider.GetServices<IScopedIndexProvider>();
        return new IndexModel(providers.Concat(scoped).SelectMany(provider => IndexDescriptors.Of(provider).Select(index => (provider.ForType(), index))).ToList());
    }
}
