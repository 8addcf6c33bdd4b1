using AvsPortal.Kernel.Identity;
using AvsPortal.Kernel.Localization;
using AvsPortal.Kernel.Media;
using AvsPortal.Kernel.Routing;
using AvsPortal.Kernel.Shell.Assets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace AvsPortal.Kernel.Shell;

/// <summary>What a request goes through.</summary>
internal static class ShellPipeline
{
    internal static async Task BuildAsync(ShellContext context)
    {
        var app = new ApplicationBuilder(context.Services);
        var scope = context.TryCreateScope()!;
        await using (scope)
        {
            await ConfigureAsync(app, scope.ServiceProvider);
        }

        context.Pipeline = app.Build();
    }

    private static async Task ConfigureAsync(IApplicationBuilder app, IServiceProvider services)
    {
        // Modules' filters stand before everything, a page cache included; only what they add before their next step is kept.
        foreach (var filter in services.GetServices<Microsoft.AspNetCore.Hosting.IStartupFilter>())
        {
            filter.Configure(_ => { })(app);
        }

        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<ModuleAssets>();
        app.UseCompression();
        app.UseLocalization();
        app.UseErrorPages();
        app.UseMiddleware<CommitMiddleware>();
        app.UseRouting();
        app.UseIdentity();

        var routes = (IEndpointRouteBuilder)app.Properties["__EndpointRouteBuilder"]!;
        var builder = services.GetRequiredService<OrchardCoreBuilder>();
        var steps = services.GetServices<IStartup>()
            .Select(startup => (Order: startup.ConfigureOrder, Action: ActionOf(startup)))
            .Concat(builder.PipelineActions.Select(action => (action.Order, Action: ActionOf(action.Action))))
            .Append((Order: MediaServices.ConfigureOrder, Action: ActionOf(MediaServices.UseMedia)))
            .OrderBy(step => step.Order);
        foreach (var (_, action) in steps)
        {
            await action(app, routes, services);
        }

        routes.MapControllers();
        routes.MapContent();
        app.UseEndpoints(_ => { });
    }

    private static Func<IApplicationBuilder, IEndpointRouteBuilder, IServiceProvider, ValueTask> ActionOf(Action<IApplicationBuilder> configure)
        => (app, _, _) =>
        {
            configure(app);
            return ValueTask.CompletedTask;
        };

    private static Func<IApplicationBuilder, IEndpointRouteBuilder, IServiceProvider, ValueTask> ActionOf(IStartup startup)
        => async (app, routes, services) =>
        {
            startup.Configure(app, routes, services);
            if (startup is IAsyncStartup asynchronous)
            {
                await asynchronous.ConfigureAsync(app, routes, services);
            }
        };
}
