using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.Modules;

public interface IStartup
{
    int ConfigureOrder { get; }

    int Order { get; }

    void Configure(IApplicationBuilder builder, IEndpointRouteBuilder routes, IServiceProvider serviceProvider);

    void ConfigureServices(IServiceCollection services);
}
