using Microsoft.Extensions.DependencyInjection;

namespace AvsPortal.Kernel.Liquid;

internal static class LiquidServices
{
    internal static IServiceCollection AddLiquid(this IServiceCollection services) => services;
}
