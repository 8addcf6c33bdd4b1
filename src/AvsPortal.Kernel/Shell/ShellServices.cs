using AvsPortal.Kernel.Data.Sessions;
using AvsPortal.Kernel.Shell.Assets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.Environment.Cache;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules.Services;

namespace AvsPortal.Kernel.Shell;

internal static class ShellServices
{
    internal static IServiceCollection AddShell(this IServiceCollection services)
    {
        services.AddSingleton(ShellHost.Settings);
        services.AddSingleton<ShellFeatures>();
        services.AddSingleton<AssetStore>();
        services.AddSingleton<IAssetVersions>(provider => provider.GetRequiredService<AssetStore>());
        services.AddSingleton<ISignal, Signal>();
        services.AddSingleton<ISlugService, SlugService>();
        services.AddMemoryCache();
        services.TryAddSingleton(TimeProvider.System);

        return services;
    }

    /// <summary>Has the scope store what its session saved.</summary>
    internal static void CommitSessionWithScope(this IServiceCollection services)
    {
        services.Replace(ServiceDescriptor.Scoped(provider =>
        {
            var session = ActivatorUtilities.CreateInstance<Session>(provider);
            var scope = ShellScope.Current;
            if (scope is not null && ReferenceEquals(scope.ServiceProvider, provider))
            {
                scope.RegisterCommit(() => session.SaveChangesAsync());
            }

            return session;
        }));
    }
}
