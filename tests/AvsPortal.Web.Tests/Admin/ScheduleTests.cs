using System.Globalization;
using System.Net;
using AngleSharp.Html.Dom;
using AvsPortal.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace AvsPortal.Web.Tests.Admin;

/// <summary>A page that is to be published later, and how it looks before.</summary>
public sealed class ScheduleTests : IAsyncLifetime
{
    private const string Create = "/Admin/Contents/ContentTypes/Page/Create";
    private const string Form = "form.form";

    private PortalHost host = null!;
    private HttpClient staff = null!;

    public async Task InitializeAsync()
    {
        host = await PortalHost.StartAsync(time: new FastTime());
        staff = await host.LoginAsAdminAsync();
    }

    public async Task DisposeAsync()
    {
        staff.Dispose();
        await host.DisposeAsync();
    }

    [Fact]
    public async Task Draft_IsPublishedAtItsTime_ByTheBackgroundTask()
    {
        var due = await LocalAsync(TimeSpan.FromMinutes(8));
        var edit = await SaveAsync("Réunion annoncée", due);
        using var visitor = host.CreateClient();
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/fr/reunion-annoncee")).StatusCode);
        var input = (IHtmlInputElement)(await staff.GetPageAsync(edit)).QuerySelector("[name='PublishLaterPart.ScheduledPublishUtc']")!;
        Assert.Equal(due, input.Value);

        for (var tries = 0; (await visitor.GetAsync("/fr/reunion-annoncee")).StatusCode != HttpStatusCode.OK; tries++)
        {
            Assert.True(tries < 600, $"The page is not published at {due}.\n{string.Join('\n', host.LogLines)}");
            await Task.Delay(50);
        }

        // Nothing is left to be done at that time.
        input = (IHtmlInputElement)(await staff.GetPageAsync(edit)).QuerySelector("[name='PublishLaterPart.ScheduledPublishUtc']")!;
        Assert.Equal("", input.Value);
    }

    [Fact]
    public async Task Twins_DueAtTheSameMinute_EnglishFirst_AreBothPublished()
    {
        var due = await LocalAsync(TimeSpan.FromMinutes(4));
        var french = await SaveAsync("Deux langues", "");
        using var translated = await staff.SubmitAsync(await staff.GetPageAsync(french), "form[action*='/Translate']", []);
        var english = translated.Headers.Location!.OriginalString.Split('?')[0];
        foreach (var (edit, title) in new[] { (english, "Two languages"), (french, "Deux langues") })
        {
            var saved = await staff.SubmitAsync(await staff.GetPageAsync(edit), Form, new() { ["TitlePart.Title"] = title, ["PublishLaterPart.ScheduledPublishUtc"] = due, ["submit"] = "save" });
            Assert.True(saved.StatusCode == HttpStatusCode.Found, await saved.Content.ReadAsStringAsync());
        }

        using var visitor = host.CreateClient();
        for (var tries = 0; (await visitor.GetAsync("/en/two-languages")).StatusCode != HttpStatusCode.OK; tries++)
        {
            Assert.True(tries < 600, $"The English page is not published.\n{string.Join('\n', host.LogLines)}");
            await Task.Delay(50);
        }

        await visitor.GetPageAsync("/fr/deux-langues");
    }

    [Fact]
    public async Task EnglishAlone_WhoseHourHasCome_WaitsForItsFrench_AndStaffAreTold()
    {
        var french = await SaveAsync("En attente", "");
        using var translated = await staff.SubmitAsync(await staff.GetPageAsync(french), "form[action*='/Translate']", []);
        var english = translated.Headers.Location!.OriginalString.Split('?')[0];
        await staff.SubmitAsync(await staff.GetPageAsync(english), Form, new() { ["TitlePart.Title"] = "Waiting", ["PublishLaterPart.ScheduledPublishUtc"] = await LocalAsync(TimeSpan.FromMinutes(2)), ["submit"] = "save" });
        await staff.GetAsync("/Admin/Language?culture=fr&returnUrl=%2FAdmin");
        for (var tries = 0; !(await staff.GetPageAsync("/Admin/Reminders")).MainText().Contains("attend sa version française", StringComparison.Ordinal); tries++)
        {
            Assert.True(tries < 600, "Nobody is told.");
            await Task.Delay(50);
        }

        await staff.SubmitAsync(await staff.GetPageAsync(french), Form, new() { ["submit"] = "publish" });
        using var visitor = host.CreateClient();
        for (var tries = 0; (await visitor.GetAsync("/en/waiting")).StatusCode != HttpStatusCode.OK; tries++)
        {
            Assert.True(tries < 600, "The English page is not published after its French one.");
            await Task.Delay(50);
        }
    }

    [Fact]
    public async Task Draft_IsSeenAsAPage_ByStaffOnly()
    {
        var edit = await SaveAsync("Page en préparation", "");
        var link = (await staff.GetPageAsync(edit)).QuerySelector("a[href$='/Preview']")!.GetAttribute("href")!;

        using var response = await staff.GetAsync(link);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.True(response.Headers.CacheControl?.NoStore, "The preview may be kept by a browser.");
        var page = await response.ReadPageAsync();
        Assert.Equal("Page en préparation", page.QuerySelector("h1")!.TextContent.Trim());
        Assert.NotNull(page.QuerySelector("header"));

        using var visitor = host.CreateClient();
        using var refused = await visitor.GetAsync(link);
        Assert.Equal(HttpStatusCode.Found, refused.StatusCode);
        Assert.Equal("/Login", refused.Headers.Location!.AbsolutePath);
    }

    private async Task<string> SaveAsync(string title, string due)
    {
        var page = await staff.GetPageAsync(Create);
        var saved = await staff.SubmitAsync(page, Form, new()
        {
            ["TitlePart.Title"] = title, ["HtmlBodyPart.Html"] = "<p>Texte.</p>", ["PublishLaterPart.ScheduledPublishUtc"] = due, ["submit"] = "save",
        });
        Assert.True(saved.StatusCode == HttpStatusCode.Found, await saved.Content.ReadAsStringAsync());
        return saved.Headers.Location!.OriginalString.Split('?')[0];
    }

    /// <summary>A moment to come, as the form writes it: in the site's time zone, to the minute.</summary>
    private Task<string> LocalAsync(TimeSpan from) => host.InScopeAsync(async services =>
    {
        var local = await services.GetRequiredService<ILocalClock>().ConvertToLocalAsync(new DateTimeOffset(services.GetRequiredService<IClock>().UtcNow + from, TimeSpan.Zero));
        return local.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);
    });
}
