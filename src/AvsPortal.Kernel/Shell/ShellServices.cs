using Microsoft.Extensions.DependencyInjection;

namespace AvsPortal.Kernel.Shell;

internal static class ShellServices
{
    internal static IServiceCollection AddShell(this IServiceCollection services) => services;
}
