using AvsPortal.Kernel.Shell;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell.Scope;

namespace AvsPortal.Kernel.Tests.Shell;

/// <summary>The kernel without any module but the test's, on a server of its own.</summary>
internal sealed class TestSite : IAsyncDisposable
{
    private const string Setup = "OrchardCore:OrchardCore_AutoSetup:Tenants:0:";

    private readonly WebApplication _app;

    private TestSite(WebApplication app)
    {
        _app = app;
        Host = app.Services.GetRequiredService<ShellHost>();
    }

    public ShellHost Host { get; }

    public Uri Address => new(_app.Urls.First());

    /// <summary>Starts a site in <paramref name="folder"/> without waiting for its setup.</summary>
    public static async Task<TestSite> StartAsync(string folder, string recipe, Action<IServiceCollection>? services = null, Dictionary<string, string?>? settings = null, Action<IApplicationBuilder>? pipeline = null, Dictionary<string, string>? moduleFiles = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Production", ContentRootPath = folder });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["ORCHARD_APP_DATA"] = Path.Combine(folder, "App_Data"),
            [Setup + "RecipeName"] = "Test",
            [Setup + "AdminUsername"] = "admin",
            [Setup + "AdminPassword"] = "Vallee-2001-aluminium!",
            [Setup + "AdminEmail"] = "admin@example.com",
        });
        builder.Configuration.AddInMemoryCollection(settings);
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<IModuleNames>(new NoModules());
        var portal = builder.Services.AddOrchardCms();
        portal.ConfigureServices(services ?? (_ => { }));
        if (pipeline is not null)
        {
            portal.Configure(pipeline);
        }

        builder.Services.AddSingleton<IModuleFiles>(provider =>
        {
            var files = new TestFiles(ActivatorUtilities.CreateInstance<ModuleFiles>(provider));
            files.Files["Recipes/test.recipe.json"] = recipe;
            foreach (var (path, text) in moduleFiles ?? [])
            {
                files.Files[path] = text;
            }

            return files;
        });

        var app = builder.Build();
        app.UseOrchardCore();
        await app.StartAsync();

        return new TestSite(app);
    }

    public Task UsingAsync(Func<ShellScope, Task> work) => Host.CreateScope().UsingAsync(work);

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        Environment.ExitCode = 0;
    }

    private sealed class NoModules : IModuleNames
    {
        public IEnumerable<string> List() => [];
    }
}
