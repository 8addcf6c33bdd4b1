using Microsoft.Extensions.DependencyInjection;

namespace AvsPortal.Kernel.Background;

internal static class BackgroundServices
{
    internal static IServiceCollection AddBackground(this IServiceCollection services) => services;
}
