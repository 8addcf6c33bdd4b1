using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.Navigation;

public static class ServiceCollectionExtensions
{
    public static IServiceCollection AddNavigation(this IServiceCollection services) => throw new NotImplementedException();

    public static IServiceCollection AddNavigationProvider<TProvider>(this IServiceCollection services) where TProvider : class, INavigationProvider => throw new NotImplementedException();
}
