using Microsoft.Extensions.DependencyInjection;

namespace AvsPortal.Kernel.Theming;

internal static class ThemingServices
{
    internal static IServiceCollection AddTheming(this IServiceCollection services) => services;
}
