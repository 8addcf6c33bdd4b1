using Microsoft.Extensions.DependencyInjection;
using YesSql.Indexes;

namespace OrchardCore.Data;

/// <summary>Registers index providers.</summary>
public static class IndexServiceCollectionExtensions
{
    /// <summary>Adds an index provider, made once.</summary>
    public static IServiceCollection AddIndexProvider<TIndexProvider>(this IServiceCollection services) where TIndexProvider : class, IIndexProvider =>
        services.AddSingleton<IIndexProvider, TIndexProvider>();

    /// <summary>Adds an index provider, made in each scope.</summary>
    public static IServiceCollection AddScopedIndexProvider<TScopedIndexProvider>(this IServiceCollection services) where TScopedIndexProvider : class, IScopedIndexProvider =>
        services.AddScoped<IScopedIndexProvider, TScopedIndexProvider>();
}
