using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.Modules;

public abstract class StartupBase : IAsyncStartup, IStartup
{
    public virtual int ConfigureOrder { get; }

    public virtual int Order { get; }

    public virtual void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) => throw new NotImplementedException();

    public virtual ValueTask ConfigureAsync(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) => throw new NotImplementedException();

    public virtual void ConfigureServices(IServiceCollection services) => throw new NotImplementedException();
}
