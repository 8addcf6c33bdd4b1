using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Modules;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>What the host itself adds to the site.</summary>
public class OrchardCoreBuilder
{
    /// <summary>A builder for the host whose services are <paramref name="services"/>.</summary>
    public OrchardCoreBuilder(IServiceCollection services)
    {
        ApplicationServices = services;
    }

    /// <summary>Services of the host, not of the site.</summary>
    public IServiceCollection ApplicationServices { get; }

    internal List<string> Features { get; } = [];

    internal List<Type> Startups { get; } = [];

    internal List<(int Order, Action<IServiceCollection, IServiceProvider> Action)> ServiceActions { get; } = [];

    internal List<(int Order, Func<IApplicationBuilder, IEndpointRouteBuilder, IServiceProvider, ValueTask> Action)> PipelineActions { get; } = [];

    /// <summary>Adds to the site's pipeline.</summary>
    /// <param name="configure">Not null.</param>
    /// <param name="order">Place among the modules' startups.</param>
    public OrchardCoreBuilder Configure(Action<IApplicationBuilder, IEndpointRouteBuilder, IServiceProvider> configure, int order = 0)
        => Configure((app, routes, services) =>
        {
            configure(app, routes, services);
            return default;
        }, order);

    /// <inheritdoc cref="Configure(Action{IApplicationBuilder, IEndpointRouteBuilder, IServiceProvider}, int)"/>
    public OrchardCoreBuilder Configure(Action<IApplicationBuilder, IEndpointRouteBuilder> configure, int order = 0)
        => Configure((app, routes, _) => configure(app, routes), order);

    /// <inheritdoc cref="Configure(Action{IApplicationBuilder, IEndpointRouteBuilder, IServiceProvider}, int)"/>
    public OrchardCoreBuilder Configure(Action<IApplicationBuilder> configure, int order = 0)
        => Configure((app, _, _) => configure(app), order);

    /// <inheritdoc cref="Configure(Action{IApplicationBuilder, IEndpointRouteBuilder, IServiceProvider}, int)"/>
    public OrchardCoreBuilder Configure(Func<IApplicationBuilder, IEndpointRouteBuilder, IServiceProvider, ValueTask> configureAsync, int order = 0)
    {
        ArgumentNullException.ThrowIfNull(configureAsync);
        PipelineActions.Add((order, configureAsync));

        return this;
    }

    /// <summary>Registers services of the site, given the host's services.</summary>
    public OrchardCoreBuilder ConfigureServices(Action<IServiceCollection, IServiceProvider> configure, int order = 0)
    {
        ArgumentNullException.ThrowIfNull(configure);
        ServiceActions.Add((order, configure));

        return this;
    }

    /// <summary>Registers services of the site.</summary>
    public OrchardCoreBuilder ConfigureServices(Action<IServiceCollection> configure, int order = 0)
        => ConfigureServices((services, _) => configure(services), order);

    /// <summary>Enables a feature whatever the site's own list says.</summary>
    public OrchardCoreBuilder EnableFeature(string id)
    {
        Features.Add(id);
        return this;
    }

    /// <summary>Adds a startup of the host to the modules' startups.</summary>
    public OrchardCoreBuilder RegisterStartup<T>()
        where T : class, IStartup
    {
        Startups.Add(typeof(T));
        return this;
    }
}
