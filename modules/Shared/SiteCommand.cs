using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;

namespace AvsPortal.Commands;

/// <summary>Work of the command line in place of serving the site; compiled into each module that has verbs.</summary>
internal static class SiteCommand
{
    /// <summary>Starts the site, does the work and stops it.</summary>
    /// <param name="app">The built host, not yet started.</param>
    /// <param name="work">Gives the exit code.</param>
    public static async Task<int> RunInsteadAsync(this WebApplication app, Func<IShellHost, Task<int>> work)
    {
        // The site must start to be asked, but nobody is to call: any free port will do.
        app.Urls.Clear();
        app.Urls.Add("http://127.0.0.1:0");
        await app.StartAsync();
        try
        {
            return await work(app.Services.GetRequiredService<IShellHost>());
        }
        finally
        {
            await app.StopAsync();
        }
    }

    /// <summary>Runs work in a scope of the site, as a request does: saved at its end.</summary>
    public static async Task<T> InSiteAsync<T>(this IShellHost host, Func<IServiceProvider, Task<T>> work)
    {
        T result = default!;

        // Orchard knows its sites by the settings it read itself, and reads them with the first request: here nobody makes one.
        await host.InitializeAsync();
        if (!host.TryGetSettings(ShellSettings.DefaultShellName, out var settings))
        {
            throw new InvalidOperationException($"This host has no site named {ShellSettings.DefaultShellName}.");
        }

        var scope = await host.GetScopeAsync(settings);
        await scope.UsingAsync(async inner => result = await work(inner.ServiceProvider));
        return result;
    }
}
