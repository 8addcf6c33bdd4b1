using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace AvsPortal.Kernel.Shell;

/// <summary>Answers a request in a scope of the site.</summary>
internal sealed class ShellMiddleware(RequestDelegate next, ShellHost host)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (!host.Ready.IsCompletedSuccessfully)
        {
            if (host.IsSettingUp || host.Ready.IsFaulted)
            {
                await NotReadyPage.WriteAsync(context);
                return;
            }

            // An ordinary start takes a moment: a visitor who is early waits.
            await host.Ready.WaitAsync(context.RequestAborted);
        }

        var (site, scope) = host.Enter();
        var hostServices = context.Features.Get<IServiceProvidersFeature>();
        context.Features.Set<IServiceProvidersFeature>(new ScopeServices(scope.ServiceProvider));
        var holder = scope.Enter();
        try
        {
            await (site.Pipeline ?? next)(context);
            await scope.CompleteAsync();
        }
        finally
        {
            context.Features.Set(hostServices);
            holder.Scope = null;
            await scope.DisposeAsync();
        }
    }

    private sealed class ScopeServices(IServiceProvider services) : IServiceProvidersFeature
    {
        public IServiceProvider RequestServices { get; set; } = services;
    }
}
