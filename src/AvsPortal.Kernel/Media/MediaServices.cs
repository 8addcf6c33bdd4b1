using Microsoft.Extensions.DependencyInjection;

namespace AvsPortal.Kernel.Media;

internal static class MediaServices
{
    internal static IServiceCollection AddMedia(this IServiceCollection services) => services;
}
