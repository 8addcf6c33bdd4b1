using System.Net;
using AvsPortal.Kernel.Identity.Users;
using AvsPortal.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace AvsPortal.Web.Tests;

/// <summary>What somebody who is logged in reads where they may not go.</summary>
public sealed class ForbiddenTests : IAsyncLifetime
{
    private const string Password = "une phrase assez longue";

    private PortalHost host = null!;

    public async Task InitializeAsync() => host = await PortalHost.StartAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Theory]
    [InlineData("fr", "Vous n’avez pas accès à cette page", "sous le nom de lectrice")]
    [InlineData("en", "You may not see this page", "logged in as lectrice")]
    public async Task Page_SaysWhy_WhoIsLoggedIn_AndWhatToDo(string culture, string heading, string who)
    {
        using var reader = await LoginAsync();

        // Whoever reads the site in a language reads its refusals in it.
        await reader.GetPageAsync("/" + culture);
        using var response = await reader.GetAsync("/Admin/Users/Index");

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        var page = await response.ReadPageAsync();
        Assert.StartsWith(culture, page.DocumentElement.GetAttribute("lang"), StringComparison.Ordinal);
        Assert.Equal(heading, page.QuerySelector("h1")!.TextContent);
        Assert.Contains(who, page.MainText(), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector($"main a[href='/{culture}']"));
        Assert.Equal("/Login?ReturnUrl=%2FAdmin%2FUsers%2FIndex", page.QuerySelector("main a[href^='/Login']")!.GetAttribute("href"));
        Assert.Empty(page.QuerySelectorAll("nav.menu"));
        Assert.DoesNotContain(host.LogLines, line => line.StartsWith("Error", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Toggle_OfThePage_IsForThoseToo_WhoDoNotEnter()
    {
        using var reader = await LoginAsync();
        using var french = await reader.GetAsync("/Admin/Users/Index?q=1");
        using var chosen = await reader.GetAsync((await french.ReadPageAsync()).QuerySelector("header [hreflang=en]")!.GetAttribute("href"));
        Assert.Equal("/Admin/Users/Index?q=1", chosen.Headers.Location?.OriginalString);

        using var english = await reader.GetAsync(chosen.Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.Forbidden, english.StatusCode);
        Assert.Equal("You may not see this page", (await english.ReadPageAsync()).QuerySelector("h1")!.TextContent);
    }

    private async Task<HttpClient> LoginAsync()
    {
        await host.InScopeAsync(async services =>
            Assert.Empty((await services.GetRequiredService<UserAccounts>().CreateAsync("lectrice", null, Password, ["Partner"])).Errors));
        return await host.LoginAsync("lectrice", Password);
    }
}
