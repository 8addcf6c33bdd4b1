using System.Net;
using AvsPortal.Web.Tests.Hosting;

namespace AvsPortal.Web.Tests;

/// <summary>The index in the admin: its state, and a way to build it anew.</summary>
public sealed class SearchIndexAdminTests : IAsyncLifetime
{
    private PortalHost host = null!;

    public async Task InitializeAsync() => host = await PortalHost.StartAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task Index_IsShownInBothLanguages_AndBuiltAnew()
    {
        using var admin = await host.LoginAsAdminAsync();
        var before = await PageAsync(admin, "fr", "À jour");
        Assert.Contains("Index de recherche", before, StringComparison.Ordinal);
        Assert.Contains("Search index", await PageAsync(admin, "en", "Up to date"), StringComparison.Ordinal);

        admin.DefaultRequestHeaders.AcceptLanguage.Clear();
        var response = await admin.SubmitAsync(await admin.GetPageAsync("/Admin/Search/Index"), "form[action*='Rebuild']", []);
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        var today = $"{TimeProvider.System.GetUtcNow():yyyy-MM-dd}";
        for (var tries = 0; !(await admin.GetStringAsync("/Admin/Search/Index")).Contains(today, StringComparison.Ordinal); tries++)
        {
            Assert.True(tries < 400, "The index was not built anew.");
            await Task.Delay(50);
        }
    }

    [Fact]
    public async Task Index_IsNotForVisitors()
    {
        using var visitor = host.CreateClient();
        using var response = await visitor.GetAsync("/Admin/Search/Index");
        Assert.NotEqual(HttpStatusCode.OK, response.StatusCode);
    }

    private static async Task<string> PageAsync(HttpClient client, string language, string until)
    {
        client.DefaultRequestHeaders.AcceptLanguage.Clear();
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
        for (var tries = 0; ; tries++)
        {
            var page = WebUtility.HtmlDecode(await client.GetStringAsync("/Admin/Search/Index"));
            if (page.Contains(until, StringComparison.Ordinal))
            {
                return page;
            }

            Assert.True(tries < 400, $"The page does not say {until}:\n{page}");
            await Task.Delay(50);
        }
    }
}
