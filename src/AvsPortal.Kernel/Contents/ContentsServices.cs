using Microsoft.Extensions.DependencyInjection;

namespace AvsPortal.Kernel.Contents;

internal static class ContentsServices
{
    internal static IServiceCollection AddContents(this IServiceCollection services) => services;
}
