using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.Navigation;

/// <summary>Registers menus.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Adds the entries of a feature to the menus.</summary>
    public static IServiceCollection AddNavigationProvider<TProvider>(this IServiceCollection services) where TProvider : class, INavigationProvider =>
        services.AddScoped<INavigationProvider, TProvider>();
}
