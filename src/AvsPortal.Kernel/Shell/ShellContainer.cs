using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using IStartup = OrchardCore.Modules.IStartup;

namespace AvsPortal.Kernel.Shell;

/// <summary>Builds the site's container: the host's services, the kernel's, then those of the enabled features.</summary>
internal sealed class ShellContainer(IServiceProvider host, HostServices hostServices, FeatureGraph graph, OrchardCoreBuilder builder)
{
    public ServiceProvider Build(IReadOnlyList<FeatureInfo> features)
    {
        var enabled = new EnabledFeatures(features);
        var services = new ServiceCollection();
        CopyHost(services);
        services.AddSingleton(enabled);
        services.AddMvcOf(graph.Modules, enabled);
        services.AddKernel();

        var actions = Startups(enabled)
            .Select(startup => (startup.Order, Action: (Action<IServiceCollection>)(site =>
            {
                startup.ConfigureServices(site);
                site.AddSingleton(startup);
            })))
            .Concat(builder.ServiceActions)
            .OrderBy(action => action.Order);
        foreach (var (_, action) in actions)
        {
            action(services);
        }

        return services.BuildServiceProvider(new ServiceProviderOptions
        {
            ValidateScopes = host.GetRequiredService<IHostEnvironment>().IsDevelopment(),
        });
    }

    private IEnumerable<IStartup> Startups(EnabledFeatures enabled) => graph.Modules
        .Where(module => module.Manifest is null || enabled.Modules.Contains(module))
        .SelectMany(module => ModuleTypes.Startups(module, enabled))
        .Select(type => (IStartup)ActivatorUtilities.CreateInstance(host, type));

    /// <summary>Singletons of the host are handed over as they are, so that the site's container never disposes them.</summary>
    private void CopyHost(IServiceCollection services)
    {
        foreach (var group in hostServices.Services.GroupBy(descriptor => (descriptor.ServiceType, descriptor.ServiceKey)))
        {
            if (IsOfHostOnly(group.Key.ServiceType))
            {
                continue;
            }

            var made = group.Where(IsMadeByHost).ToList();
            var index = 0;
            object?[]? instances = null;
            foreach (var descriptor in group)
            {
                if (!IsMadeByHost(descriptor))
                {
                    services.Add(descriptor);
                    continue;
                }

                instances ??= made.Count == group.Count()
                    ? [.. host.GetServices(descriptor.ServiceType)]
                    : [.. host.GetServices(descriptor.ServiceType).Where((_, i) => IsMadeByHost(group.ElementAt(i)))];
                if (instances[index++] is { } instance)
                {
                    services.Add(new ServiceDescriptor(descriptor.ServiceType, instance));
                }
            }
        }
    }

    private static bool IsMadeByHost(ServiceDescriptor descriptor)
        => descriptor is { Lifetime: ServiceLifetime.Singleton, IsKeyedService: false, ImplementationInstance: null }
            && !descriptor.ServiceType.IsGenericTypeDefinition;

    private static bool IsOfHostOnly(Type type)
        => type == typeof(IHostedService)
            || type == typeof(IServer)
            || type == typeof(IStartupFilter)
            || type == typeof(IHost)
            || type == typeof(HostServices)
            || type == typeof(ShellContainer)
            || IsOfRouting(type)
            || type.FullName!.StartsWith("Microsoft.AspNetCore.Server", StringComparison.Ordinal)
            || type.FullName.StartsWith("Microsoft.AspNetCore.Hosting.Server", StringComparison.Ordinal)
            || type.FullName.StartsWith("Microsoft.AspNetCore.Connections", StringComparison.Ordinal);

    // The site has endpoints, matchers and links of its own.
    private static bool IsOfRouting(Type type)
        => type.Assembly.GetName().Name!.StartsWith("Microsoft.AspNetCore.Routing", StringComparison.Ordinal);
}
