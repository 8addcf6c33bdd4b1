using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.Modules;
using OrchardCore.Settings;

namespace AvsPortal.Kernel.Settings;

internal static class SettingsServices
{
    internal static IServiceCollection AddSettings(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IClock, Clock>();
        services.AddSingleton<ISiteService, SiteService>();
        services.AddScoped<ILocalClock, LocalClock>();

        return services;
    }
}
