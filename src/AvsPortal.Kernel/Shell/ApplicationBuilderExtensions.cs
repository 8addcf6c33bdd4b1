using AvsPortal.Kernel.Routing;
using AvsPortal.Kernel.Shell;

namespace Microsoft.AspNetCore.Builder;

/// <summary>How a host serves the portal.</summary>
public static class ApplicationBuilderExtensions
{
    /// <summary>Serves the site from here on.</summary>
    /// <param name="app">Not null.</param>
    /// <param name="configure">Middleware of the host that comes before the site; null for none.</param>
    public static IApplicationBuilder UseOrchardCore(this IApplicationBuilder app, Action<IApplicationBuilder>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(app);
        configure?.Invoke(app);
        app.UsePageCache();

        return app.UseMiddleware<ShellMiddleware>();
    }
}
