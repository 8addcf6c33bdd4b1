using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.Modules;

/// <summary>What a module's feature adds to the site: its services, then its middleware and routes.</summary>
public abstract class StartupBase : IAsyncStartup, IStartup
{
    /// <summary>Order among all startups when services are registered; lower first, then dependency order.</summary>
    public virtual int Order { get; }

    /// <summary>Order among all startups when the pipeline is configured; <see cref="Order"/> unless overridden.</summary>
    public virtual int ConfigureOrder => Order;

    /// <summary>Adds middleware and routes. Does nothing unless overridden.</summary>
    public virtual void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
    }

    /// <summary>As <see cref="Configure"/>, called right after it, for work that awaits.</summary>
    public virtual ValueTask ConfigureAsync(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) => default;

    /// <summary>Registers services. Does nothing unless overridden.</summary>
    public virtual void ConfigureServices(IServiceCollection services)
    {
    }
}
