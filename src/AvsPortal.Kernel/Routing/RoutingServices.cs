using Microsoft.Extensions.DependencyInjection;

namespace AvsPortal.Kernel.Routing;

internal static class RoutingServices
{
    internal static IServiceCollection AddRouting(this IServiceCollection services) => services;
}
