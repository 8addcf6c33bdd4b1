using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Modules;

namespace Microsoft.Extensions.DependencyInjection;

public class OrchardCoreBuilder
{
    public OrchardCoreBuilder(IServiceCollection services)
    {
        throw new NotImplementedException();
    }

    public IServiceCollection ApplicationServices { get; }

    public OrchardCoreBuilder Configure(Action<IApplicationBuilder, IEndpointRouteBuilder, IServiceProvider> configure, int order = 0) => throw new NotImplementedException();

    public OrchardCoreBuilder Configure(Action<IApplicationBuilder, IEndpointRouteBuilder> configure, int order = 0) => throw new NotImplementedException();

    public OrchardCoreBuilder Configure(Action<IApplicationBuilder> configure, int order = 0) => throw new NotImplementedException();

    public OrchardCoreBuilder Configure(Func<IApplicationBuilder, IEndpointRouteBuilder, IServiceProvider, ValueTask> configureAsync, int order = 0) => throw new NotImplementedException();

    public OrchardCoreBuilder Configure(Func<IApplicationBuilder, IEndpointRouteBuilder, ValueTask> configureAsync, int order = 0) => throw new NotImplementedException();

    public OrchardCoreBuilder Configure(Func<IApplicationBuilder, ValueTask> configureAsync, int order = 0) => throw new NotImplementedException();

    public OrchardCoreBuilder ConfigureServices(Action<IServiceCollection, IServiceProvider> configure, int order = 0) => throw new NotImplementedException();

    public OrchardCoreBuilder ConfigureServices(Action<IServiceCollection> configure, int order = 0) => throw new NotImplementedException();

    public OrchardCoreBuilder EnableFeature(string id) => throw new NotImplementedException();

    public OrchardCoreBuilder RegisterStartup<T>() where T : class, IStartup => throw new NotImplementedException();
}
