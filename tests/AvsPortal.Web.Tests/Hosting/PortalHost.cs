using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;

namespace AvsPortal.Web.Tests.Hosting;

/// <summary>
/// The whole portal, in this process: Program.cs, its modules, a real database in a folder of its own.
/// A set-up site is copied from <see cref="SiteTemplate"/>, so that a test class starts in a moment.
/// </summary>
public sealed class PortalHost : IAsyncDisposable
{
    /// <summary>Name and password of the first administrator of every test site.</summary>
    public const string AdminName = "admin";
    public const string AdminPassword = "Vallee-2001-aluminium!";

    private readonly Factory factory;

    private PortalHost(string folder, IReadOnlyDictionary<string, string?> settings, TimeProvider? time, Action<IServiceCollection>? services)
    {
        Folder = folder;
        factory = new Factory(folder, settings, time, services);
    }

    /// <summary>The site's data (Orchard's App_Data).</summary>
    public string Folder { get; }

    private bool Keep { get; init; }

    public IReadOnlyList<string> LogLines => factory.Log.Lines;

    /// <summary>A set-up site with the recipe's content, on SQLite.</summary>
    /// <param name="settings">Configuration beside the usual one; <c>environment</c> for another than Production.</param>
    /// <param name="time">The site's clock; null: the machine's.</param>
    /// <param name="services">What the site has beside its own services.</param>
    public static async Task<PortalHost> StartAsync(IReadOnlyDictionary<string, string?>? settings = null, TimeProvider? time = null, Action<IServiceCollection>? services = null)
    {
        return await StartInAsync(await SiteTemplate.NewCopyAsync(), settings, time: time, services: services);
    }

    /// <summary>A site in <paramref name="folder"/>: set up when the folder is empty. The folder goes with the host unless it is to be kept.</summary>
    public static async Task<PortalHost> StartInAsync(
        string folder, IReadOnlyDictionary<string, string?>? settings = null, bool keep = false, TimeProvider? time = null, Action<IServiceCollection>? services = null)
    {
        var host = new PortalHost(folder, settings ?? new Dictionary<string, string?>(StringComparer.Ordinal), time, services) { Keep = keep };
        using var client = host.CreateClient();
        var status = HttpStatusCode.ServiceUnavailable;

        // 503 while the site is being set up.
        for (var watch = Stopwatch.StartNew(); status == HttpStatusCode.ServiceUnavailable && watch.Elapsed < TimeSpan.FromMinutes(2); await Task.Delay(50))
        {
            using var response = await client.GetAsync("/fr");
            status = response.StatusCode;
            if (status == HttpStatusCode.OK)
            {
                return host;
            }
        }

        var log = string.Join('\n', host.LogLines);
        await host.DisposeAsync();
        throw new InvalidOperationException($"The portal answers {(int)status} at /fr.\n{log}");
    }

    /// <summary>A visitor: own cookies, redirects not followed.</summary>
    public HttpClient CreateClient()
    {
        var client = factory.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = true });
        client.DefaultRequestHeaders.AcceptLanguage.Clear();
        return client;
    }

    public HttpClient CreateClient(string acceptLanguage)
    {
        var client = CreateClient();
        client.DefaultRequestHeaders.AcceptLanguage.Add(new StringWithQualityHeaderValue(acceptLanguage));
        return client;
    }

    /// <summary>The first administrator, logged in through the form.</summary>
    public Task<HttpClient> LoginAsAdminAsync() => LoginAsync(AdminName, AdminPassword);

    public async Task<HttpClient> LoginAsync(string name, string password)
    {
        var client = CreateClient();
        var page = await client.GetPageAsync("/Login");
        var response = await client.SubmitAsync(page, "form[action*='Login' i]", new() { ["UserName"] = name, ["Password"] = password });
        Assert.True(response.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.Found, $"Login of {name} answers {(int)response.StatusCode}: {await response.Content.ReadAsStringAsync()}");
        return client;
    }

    /// <summary>Runs code in a scope of the site, as a request does: saved at its end.</summary>
    public async Task InScopeAsync(Func<IServiceProvider, Task> work)
    {
        var shellHost = factory.Services.GetRequiredService<IShellHost>();
        var scope = await shellHost.GetScopeAsync(new ShellSettings { Name = "Default" });
        await scope.UsingAsync(inner => work(inner.ServiceProvider));
    }

    public async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        T result = default!;
        await InScopeAsync(async services => { result = await work(services); });
        return result;
    }

    public async ValueTask DisposeAsync()
    {
        await factory.DisposeAsync();
        if (!Keep)
        {
            SiteTemplate.Delete(Folder);
        }
    }

    private sealed class Factory(string folder, IReadOnlyDictionary<string, string?> settings, TimeProvider? time, Action<IServiceCollection>? others) : WebApplicationFactory<Program>
    {
        public MemoryLog Log { get; } = new();

        protected override IHost CreateHost(IHostBuilder builder)
        {
            builder.UseEnvironment(settings.GetValueOrDefault("environment") ?? "Production");
            builder.ConfigureHostConfiguration(configuration => configuration.AddInMemoryCollection(Settings()));
            if (time is not null)
            {
                builder.ConfigureServices(services => services.AddSingleton(time));
            }

            if (others is not null)
            {
                builder.ConfigureServices(others);
            }

            builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(Log).SetMinimumLevel(LogLevel.Warning));
            return base.CreateHost(builder);
        }

        private Dictionary<string, string?> Settings()
        {
            const string tenant = "OrchardCore:OrchardCore_AutoSetup:Tenants:0:";
            var all = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase)
            {
                ["ORCHARD_APP_DATA"] = folder,
                [tenant + "ShellName"] = "Default",
                [tenant + "SiteName"] = "Vallée de l’aluminium",
                [tenant + "SiteTimeZone"] = "America/Toronto",
                [tenant + "AdminUsername"] = AdminName,
                [tenant + "AdminEmail"] = "admin@example.org",
                [tenant + "AdminPassword"] = AdminPassword,
                [tenant + "DatabaseProvider"] = "Sqlite",
                [tenant + "RecipeName"] = "AvsPortal",
            };
            foreach (var (key, value) in settings)
            {
                all[key] = value;
            }

            return all;
        }
    }
}
