using Microsoft.Extensions.DependencyInjection;

namespace AvsPortal.Kernel.Settings;

internal static class SettingsServices
{
    internal static IServiceCollection AddSettings(this IServiceCollection services) => services;
}
