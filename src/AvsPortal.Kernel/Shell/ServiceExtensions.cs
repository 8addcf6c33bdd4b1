using System.Reflection;
using AvsPortal.Kernel.Background;
using AvsPortal.Kernel.Data;
using AvsPortal.Kernel.Routing;
using AvsPortal.Kernel.Shell;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using OrchardCore.Environment.Shell;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>How a host takes the portal in.</summary>
public static class ServiceExtensions
{
    /// <summary>Adds the site to the host. A second call gives the same builder.</summary>
    public static OrchardCoreBuilder AddOrchardCms(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        if (services.FirstOrDefault(d => d.ServiceType == typeof(OrchardCoreBuilder))?.ImplementationInstance is OrchardCoreBuilder known)
        {
            return known;
        }

        HeadStart.WithTemplates();
        var builder = new OrchardCoreBuilder(services);
        services.AddSingleton(builder);
        services.AddSingleton(new HostServices(services));
        services.AddHttpContextAccessor();
        services.Configure<KestrelServerOptions>(options =>
        {
            options.AddServerHeader = false;
            options.Limits.MaxRequestBodySize = 50L * 1024 * 1024; // A document or a picture, not a film.
            options.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
        });
        services.TryAddSingleton<IModuleNames>(provider => new AssemblyModuleNames(
            Assembly.Load(provider.GetRequiredService<IHostEnvironment>().ApplicationName)));
        services.AddSingleton<ModuleCatalog>();
        services.AddSingleton<FeatureGraph>();
        services.AddSingleton<IModuleFiles, ModuleFiles>();
        services.AddOptions<ShellOptions>().Configure<IConfiguration, IHostEnvironment>(SiteFolders.Configure);
        services.AddSingleton<SiteFolders>();
        services.AddSingleton<AutoSetupSettings>();
        services.AddOptions<DataOptions>().Configure<AutoSetupSettings, SiteFolders>((options, setup, folders) =>
        {
            options.Provider = setup.DatabaseProvider;
            options.ConnectionString = setup.ConnectionString(folders);
        });
        services.AddSingleton<SiteStateStore>();
        services.AddSingleton<ShellContainer>();
        services.AddSingleton<ShellHost>();
        services.AddSingleton<IShellHost>(provider => provider.GetRequiredService<ShellHost>());
        services.AddPageCache();
        services.AddSingleton<AutoSetup>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddHostedService<ShellStarter>();
        services.AddHostedService<BackgroundTaskRunner>();

        return builder;
    }
}
