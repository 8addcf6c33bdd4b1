using System.Net;
using AvsPortal.Search.Models;
using AvsPortal.Search.Services;
using AvsPortal.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using YesSql;

namespace AvsPortal.Web.Tests;

/// <summary>What staff see of how the search is used, and that nobody is in it.</summary>
public sealed class SearchStatisticsTests : IAsyncLifetime
{
    private const string Path = "/Admin/Search/Statistics";

    private PortalHost host = null!;

    public async Task InitializeAsync() => host = await PortalHost.StartAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task Queries_AreCounted_OnceThreeWereAsked_AndNothingPersonal()
    {
        using var visitor = host.CreateClient();
        for (var i = 0; i < 3; i++)
        {
            await visitor.GetStringAsync("/api/search?culture=fr&q=" + (i == 0 ? "Qwertzuiop" : " QWERTZUIOP "));
            await visitor.GetStringAsync("/api/search?culture=fr&q=quelquun@example.org");
            await visitor.GetStringAsync("/api/search?culture=fr&q=418+555-0199");
        }

        await visitor.GetStringAsync("/api/search?culture=en&q=zyxwvutsr");
        using var click = await visitor.PostAsync("/api/search/click", new FormUrlEncodedContent(new Dictionary<string, string> { ["q"] = "aluminium", ["culture"] = "fr", ["rank"] = "2" }));
        Assert.Equal(HttpStatusCode.NoContent, click.StatusCode);

        using var admin = await host.LoginAsAdminAsync();
        foreach (var (language, heading) in new[] { ("fr", "Recherches"), ("en", "Searches") })
        {
            await admin.GetAsync($"/Admin/Language?culture={language}&returnUrl={Uri.EscapeDataString(Path)}");
            var page = await admin.GetPageAsync(Path);
            Assert.Equal(heading, page.QuerySelector("h1")!.Text());
            var text = page.MainText();
            Assert.Contains("qwertzuiop", text, StringComparison.Ordinal);
            Assert.DoesNotContain("zyxwvutsr", text, StringComparison.Ordinal);
            Assert.DoesNotContain("example.org", text, StringComparison.Ordinal);
            Assert.DoesNotContain("0199", text, StringComparison.Ordinal);
            Assert.Equal("1", page.QuerySelectorAll("table").Last().QuerySelectorAll("tbody td")[1].Text());
        }
    }

    [Fact]
    public async Task FinishedDay_IsSummedUpOnce()
    {
        var yesterday = 0;
        await host.InScopeAsync(async services =>
        {
            yesterday = DateOnly.FromDateTime(services.GetRequiredService<IClock>().UtcNow).DayNumber - 1;
            var session = services.GetRequiredService<ISession>();
            for (var node = 0; node < 3; node++)
            {
                await session.SaveAsync(new SearchStatisticsBatch { Day = yesterday, Counts = [new QueryCount { Day = yesterday, Culture = "fr", Text = "aluminium", Asked = 2 }] });
            }
        });
        for (var night = 0; night < 2; night++)
        {
            await host.InScopeAsync(services => new SearchStatisticsNightTask().DoWorkAsync(services, CancellationToken.None));
        }

        await host.InScopeAsync(async services =>
        {
            var batch = Assert.Single(await services.GetRequiredService<ISession>().Query<SearchStatisticsBatch>().ListAsync(), batch => batch.Day == yesterday);
            Assert.Equal(6, Assert.Single(batch.Counts).Asked);
        });
    }

    [Fact]
    public async Task Click_FromAnotherSite_IsNotCounted()
    {
        using var visitor = host.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/search/click") { Content = new FormUrlEncodedContent(new Dictionary<string, string> { ["q"] = "a", ["rank"] = "1" }) };
        request.Headers.Add("Sec-Fetch-Site", "cross-site");
        using var refused = await visitor.SendAsync(request);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }

    [Fact]
    public async Task Visitor_IsAskedToLogIn_AndTheMenuLeadsThereForStaff()
    {
        using var visitor = host.CreateClient();
        using var asked = await visitor.GetAsync(Path);
        Assert.Equal(HttpStatusCode.Found, asked.StatusCode);

        using var admin = await host.LoginAsAdminAsync();
        Assert.NotNull((await admin.GetPageAsync("/Admin")).QuerySelector($"nav a[href='{Path}']"));
    }
}
