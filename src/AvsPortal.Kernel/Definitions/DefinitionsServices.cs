using Microsoft.Extensions.DependencyInjection;

namespace AvsPortal.Kernel.Definitions;

internal static class DefinitionsServices
{
    internal static IServiceCollection AddDefinitions(this IServiceCollection services) => services;
}
