using System.Globalization;
using System.Net;
using AvsPortal.Search.Contracts;
using AvsPortal.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Handlers;

namespace AvsPortal.Web.Tests;

/// <summary>The index in the admin: its state, and a way to build it anew.</summary>
public sealed class SearchIndexAdminTests : IAsyncLifetime
{
    private readonly Slow slow = new();
    private PortalHost host = null!;

    public async Task InitializeAsync() => host = await PortalHost.StartAsync(services: services => services.AddSingleton<IContentHandler>(slow));

    public async Task DisposeAsync()
    {
        slow.Go();
        await host.DisposeAsync();
    }

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
    public async Task Rebuild_ShowsHowFarItIs_InBothLanguages_WhileThePresentIndexAnswers()
    {
        await host.InScopeAsync(async services =>
        {
            for (var i = 0; i < Slow.Items; i++)
            {
                await SearchPages.AddPageAsync(services, $"Fonderie {i}");
            }
        });
        await SearchPages.UntilAsync(() => host.FindsAsync($"fonderie {Slow.Items - 1}"), "The pages are not found.", host);
        using var admin = await host.LoginAsAdminAsync();
        await PageAsync(admin, "fr", "À jour");

        slow.IsOn = true;
        await admin.SubmitAsync(await admin.GetPageAsync("/Admin/Search/Index"), "form[action*='Rebuild']", []);
        foreach (var (language, state, label, link) in new[] { ("fr", "En construction", "Éléments lus", "Voir où elle en est"), ("en", "Being built", "Items read", "See how far it is") })
        {
            await PageAsync(admin, language, "<progress");
            var page = await admin.GetPageAsync("/Admin/Search/Index");
            Assert.Equal(state, page.QuerySelector(".badge")!.TextContent);
            var progress = page.QuerySelector("progress")!;
            Assert.Equal(label, progress.GetAttribute("aria-label"));
            var (done, of) = (Number(progress, "value"), Number(progress, "max"));
            Assert.InRange(done, 1, of - 1);
            Assert.True(of > Slow.Items);
            Assert.Contains($"{done} / {of}", progress.ParentElement!.Text(), StringComparison.Ordinal);
            Assert.Equal(link, page.QuerySelector("main a.button")!.TextContent);
            Assert.True(await host.FindsAsync("fonderie 1"), "Nothing is found while the index is built anew.");
        }

        slow.Go();
        Assert.DoesNotContain("<progress", await PageAsync(admin, "fr", "À jour"), StringComparison.Ordinal);
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

    private static int Number(AngleSharp.Dom.IElement element, string attribute) => int.Parse(element.GetAttribute(attribute)!, CultureInfo.InvariantCulture);

    /// <summary>A site so large that its reading is seen: each item takes a while, and somewhere among them it stops until it is let go.</summary>
    private sealed class Slow : ContentHandlerBase
    {
        public const int Items = 350;

        /// <summary>In the second batch that is read: how far it is has been told after the first.</summary>
        private const int Stop = 300;
        private readonly TaskCompletionSource going = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int read;

        public bool IsOn { get; set; }

        public void Go() => going.TrySetResult();

        public override async Task GetContentItemAspectAsync(ContentItemAspectContext context)
        {
            if (IsOn && context.Aspect is SearchAspect)
            {
                await (Interlocked.Increment(ref read) < Stop ? Task.Delay(4) : going.Task);
            }
        }
    }
}
