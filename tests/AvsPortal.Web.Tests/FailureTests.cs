using System.Net;
using AvsPortal.Web.Tests.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;

namespace AvsPortal.Web.Tests;

/// <summary>A fault of ours, as a visitor meets it: no internals, their language, even when the layout is what fails.</summary>
public sealed class FailureTests : IAsyncLifetime
{
    private PortalHost host = null!;

    public async Task InitializeAsync() => host = await PortalHost.StartAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Theory]
    [InlineData("/fr/historique", "fr", "Une erreur est survenue", "L’erreur vient de nous", "/en/history")]
    [InlineData("/en/history", "en", "Something went wrong", "The fault is ours", "/fr/historique")]
    public async Task Page_ThatFails_IsToldInTheTheme(string path, string culture, string heading, string words, string twin)
    {
        Drop("TimelineEventIndex");
        using var visitor = host.CreateClient();
        using var response = await visitor.GetAsync(path);

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        var page = await response.ReadPageAsync();
        Assert.StartsWith(culture, page.DocumentElement.GetAttribute("lang"), StringComparison.Ordinal);
        Assert.Equal(heading, page.QuerySelector("h1")!.Text());
        Assert.Contains(words, page.MainText(), StringComparison.Ordinal);
        Assert.Equal(twin, page.QuerySelector(".language a")!.GetAttribute("href"));
        Assert.NotNull(page.QuerySelector("nav.site-nav a"));
        NoInternals(page.DocumentElement.OuterHtml);
        Assert.Contains(host.LogLines, line => line.Contains(path, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/fr/historique", "fr", "Une erreur est survenue", "Aller à l’accueil")]
    [InlineData("/en/history", "en", "Something went wrong", "Go to the home page")]
    public async Task Page_WhoseLayoutFailsToo_IsToldWithoutTheTheme(string path, string culture, string heading, string home)
    {
        // A page that the footer names, and that nobody has read since it was published.
        await host.InScopeAsync(async services =>
        {
            var manager = services.GetRequiredService<IContentManager>();
            var contact = await manager.GetAsync($"4pagecontact{culture}000000000000", VersionOptions.DraftRequired);
            await manager.UpdateAsync(contact);
            await manager.PublishAsync(contact);
        });
        Drop("ContentItemIndex");
        Drop("TimelineEventIndex");
        using var visitor = host.CreateClient();
        using var response = await visitor.GetAsync(path);

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        var page = await response.ReadPageAsync();
        Assert.Null(page.QuerySelector(".site-header"));
        Assert.StartsWith(culture, page.DocumentElement.GetAttribute("lang"), StringComparison.Ordinal);
        Assert.Equal(heading, page.QuerySelector("h1")!.Text());
        Assert.Equal(home, page.QuerySelector("a[href='/']")!.Text());
        NoInternals(page.DocumentElement.OuterHtml);
    }

    [Theory]
    [InlineData("/fr/historique?x=1&q=l%27%C3%A9t%C3%A9", "fr", "/en/history?x=1&q=l%27%C3%A9t%C3%A9")]
    [InlineData("/en/history?x=1&q=l%27%C3%A9t%C3%A9", "en", "/fr/historique?x=1&q=l%27%C3%A9t%C3%A9")]
    public async Task Toggle_OfAPageThatFails_IsTheSameFailureInTheOtherLanguage_AndBack(string path, string culture, string twin)
    {
        Drop("TimelineEventIndex");
        using var visitor = host.CreateClient();
        Assert.Equal(twin, await ToggleOfFailureAsync(visitor, path, culture));
        Assert.Equal(path, await ToggleOfFailureAsync(visitor, twin, culture == "fr" ? "en" : "fr"));
    }

    [Fact]
    public async Task Toggle_OfAPageOfTheAdminThatFails_ComesBackToItInTheOtherLanguage_QueryKept()
    {
        const string list = "/Admin/Contents/ContentItems?q=%C3%A9t%C3%A9&sort=title";
        using var staff = await host.LoginAsAdminAsync();
        Drop("TitleIndex");
        var (from, to) = ("fr", "en");
        for (var turns = 0; turns < 2; turns++)
        {
            await staff.GetAsync($"/Admin/Language?culture={from}");
            using var chosen = await staff.GetAsync(await ToggleOfFailureAsync(staff, list, from, "header [hreflang]"));
            Assert.Equal(list, chosen.Headers.Location!.OriginalString);
            await ToggleOfFailureAsync(staff, list, to, "header [hreflang]");
            (from, to) = (to, from);
        }
    }

    private static async Task<string> ToggleOfFailureAsync(HttpClient client, string path, string culture, string toggle = ".language a")
    {
        using var response = await client.GetAsync(path);
        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        var page = await response.ReadPageAsync();
        Assert.StartsWith(culture, page.DocumentElement.GetAttribute("lang"), StringComparison.Ordinal);
        return page.QuerySelector(toggle)!.GetAttribute("href")!;
    }

    private static void NoInternals(string html)
    {
        foreach (var word in new[] { "Exception", "Sqlite", "   at ", "TimelineEventIndex", ".cs:line" })
        {
            Assert.DoesNotContain(word, html, StringComparison.OrdinalIgnoreCase);
        }
    }

    // Takes a table away under the running site: the next page that reads it fails.
    private void Drop(string table)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(host.Folder, "Sites", "Default", "OrchardCore.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"DROP TABLE {table}";
        command.ExecuteNonQuery();
    }
}
