using AvsPortal.Organization.Contracts;
using AvsPortal.Organization.Models;
using AvsPortal.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Html.Models;
using OrchardCore.Title.Models;

namespace AvsPortal.Web.Tests;

/// <summary>Pages to be searched, and what an anonymous visitor finds.</summary>
internal static class SearchPages
{
    /// <summary>Publishes a page; <paramref name="change"/> gives it what most of them have not.</summary>
    public static async Task<string> PublishPageAsync(
        this PortalHost host, string title, string culture = "fr", string? set = null, Action<ContentItem>? change = null, params string[] files)
    {
        var id = "";
        await host.InScopeAsync(async services => id = await AddPageAsync(services, title, culture, set, change, files));
        return id;
    }

    /// <summary>A page that was never published.</summary>
    public static Task<string> DraftPageAsync(this PortalHost host, string title, Action<ContentItem> change) => host.InScopeAsync(async services =>
    {
        var contents = services.GetRequiredService<IContentManager>();
        var page = await NewPageAsync(contents, title, "fr", set: null, change, files: []);
        Assert.True(await contents.CreateAsync(page, VersionOptions.Draft));
        return page.ContentItemId;
    });

    public static async Task<string> AddPageAsync(
        IServiceProvider services, string title, string culture = "fr", string? set = null, Action<ContentItem>? change = null, params string[] files)
    {
        var contents = services.GetRequiredService<IContentManager>();
        var page = await NewPageAsync(contents, title, culture, set, change, files);
        Assert.True(await contents.CreateAsync(page, VersionOptions.Published));
        return page.ContentItemId;
    }

    /// <summary>Changes a page and publishes it.</summary>
    public static Task ChangePageAsync(this PortalHost host, string id, Action<ContentItem> change) => host.InScopeAsync(async services =>
    {
        var contents = services.GetRequiredService<IContentManager>();
        var page = await contents.GetAsync(id, VersionOptions.DraftRequired);
        change(page);
        await contents.UpdateAsync(page);
        Assert.True(await contents.PublishAsync(page));
    });

    public static void ForTheBoard(ContentItem page) => For(page, Audiences.Board);

    public static void For(ContentItem page, string audience) => page.Alter<AudiencePart>(part => part.Audience.Text = audience);

    public static void Says(ContentItem page, string html) => page.Alter<HtmlBodyPart>(part => part.Html = html);

    public static async Task<bool> FindsAsync(this PortalHost host, string text, string culture = "fr")
    {
        using var client = host.CreateClient();
        using var response = await client.GetAsync($"/api/search?culture={culture}&q={Uri.EscapeDataString(text)}");
        return response.IsSuccessStatusCode && !(await response.Content.ReadAsStringAsync()).Contains("\"total\":0", StringComparison.Ordinal);
    }

    public static async Task UntilAsync(Func<Task<bool>> condition, string message, PortalHost? host = null)
    {
        for (var tries = 0; !await condition(); tries++)
        {
            Assert.True(tries < 400, message + "\n" + string.Join('\n', host?.LogLines ?? []));
            await Task.Delay(50);
        }
    }

    private static async Task<ContentItem> NewPageAsync(IContentManager contents, string title, string culture, string? set, Action<ContentItem>? change, string[] files)
    {
        var page = await contents.NewAsync("Page");
        page.DisplayText = title;
        page.Alter<TitlePart>(part => part.Title = title);
        page.Alter<LocalizationPart>(part => (part.Culture, part.LocalizationSet) = (culture, set ?? page.ContentItemId));
        page.Alter<DocumentsPart>(part => part.Documents.Paths = files);
        change?.Invoke(page);
        return page;
    }
}
