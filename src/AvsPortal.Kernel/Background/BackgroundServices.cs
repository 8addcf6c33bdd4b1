using Microsoft.Extensions.DependencyInjection;

namespace AvsPortal.Kernel.Background;

internal static class BackgroundServices
{
    /// <summary>The tasks are registered by whoever has them; the host's <see cref="BackgroundTaskRunner"/> runs them.</summary>
    internal static IServiceCollection AddBackground(this IServiceCollection services) => services;
}
