using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Settings;

namespace AvsPortal.Kernel.Tests.Shell;

public sealed class RequestScopeTests : IDisposable
{
    private const string Recipe = "{ \"name\": \"Test\", \"steps\": [] }";

    private readonly string _folder = Directory.CreateTempSubdirectory("avs-scope-").FullName;

    [Fact]
    public async Task Post_IsStoredBeforeItsAnswerLeaves()
    {
        await using var site = await TestSite.StartAsync(_folder, Recipe, pipeline: app => app.Run(async context =>
        {
            await ChangeAsync(context, "Changed");
            context.Response.Redirect("/after");
        }));
        await site.Host.Ready;
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = site.Address };

        using var response = await client.PostAsync("/", content: null);

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal("Changed", await NameAsync(site));
    }

    [Fact]
    public async Task FailedRequest_StoresNothing()
    {
        await using var site = await TestSite.StartAsync(_folder, Recipe, pipeline: app => app.Run(async context =>
        {
            await ChangeAsync(context, "Half");
            throw new InvalidOperationException("On purpose.");
        }));
        await site.Host.Ready;
        using var client = new HttpClient { BaseAddress = site.Address };

        using var response = await client.PostAsync("/", content: null);

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.NotEqual("Half", await NameAsync(site));
    }

    [Fact]
    public async Task DeferredTask_SeesWhatWasStored()
    {
        var seen = new TaskCompletionSource<string>();
        await using var site = await TestSite.StartAsync(_folder, Recipe);
        await site.Host.Ready;

        await site.UsingAsync(async scope =>
        {
            ShellScope.AddDeferredTask(async later => seen.SetResult(
                (await later.ServiceProvider.GetRequiredService<ISiteService>().GetSiteSettingsAsync()).SiteName));
            await ChangeAsync(scope.ServiceProvider, "Deferred");
        });

        Assert.Equal("Deferred", await seen.Task);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static Task ChangeAsync(HttpContext context, string name) => ChangeAsync(context.RequestServices, name);

    private static async Task ChangeAsync(IServiceProvider services, string name)
    {
        var sites = services.GetRequiredService<ISiteService>();
        var site = await sites.LoadSiteSettingsAsync();
        site.SiteName = name;
        await sites.UpdateSiteSettingsAsync(site);
    }

    private static async Task<string?> NameAsync(TestSite site)
    {
        string? name = null;
        await site.UsingAsync(async scope => name = (await scope.ServiceProvider.GetRequiredService<ISiteService>().GetSiteSettingsAsync()).SiteName);

        return name;
    }
}
