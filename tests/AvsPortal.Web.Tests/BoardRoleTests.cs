using System.Net;
using AvsPortal.Kernel.Identity.Users;
using AvsPortal.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using static AvsPortal.Web.Tests.SearchPages;

namespace AvsPortal.Web.Tests;

/// <summary>A member of the board, who reads what is the board’s (OrganizationTests), changes nothing: each action, asked as a browser would.</summary>
public sealed class BoardRoleTests : IAsyncLifetime
{
    private const string Password = "une phrase assez longue";

    private PortalHost host = null!;
    private HttpClient member = null!;

    public async Task InitializeAsync()
    {
        host = await PortalHost.StartAsync();
        await host.InScopeAsync(async services =>
            Assert.Empty((await services.GetRequiredService<UserAccounts>().CreateAsync("administratrice", null, Password, ["Board"])).Errors));
        member = await host.LoginAsync("administratrice", Password);
    }

    public async Task DisposeAsync()
    {
        member.Dispose();
        await host.DisposeAsync();
    }

    [Fact]
    public async Task Draft_IsNotForTheBoard_NotEvenAsAPreview()
    {
        var item = await PageAsync(published: false);
        Assert.Equal(HttpStatusCode.NotFound, (await member.GetAsync(AddressOf(item))).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await member.GetAsync($"/Contents/ContentItems/{item.ContentItemId}/Preview")).StatusCode);
    }

    [Fact]
    public async Task Admin_IsShut_PageByPage()
    {
        var item = $"/Admin/Contents/ContentItems/{(await PageAsync(published: true)).ContentItemId}";
        using var admin = await host.LoginAsAdminAsync();
        foreach (var path in new[]
        {
            "/Admin", "/Admin/Contents/ContentItems", "/Admin/Contents/ContentItems/Page", "/Admin/Contents/ContentTypes/Page/Create", item + "/Edit", item + "/Versions", item + "/Remove",
            "/Admin/Translations", "/Admin/Users/Index", "/Admin/Users/Create", "/Admin/Search/Index", "/Admin/Search/Statistics",
        })
        {
            Assert.True((await admin.GetAsync(path)).StatusCode == HttpStatusCode.OK, $"{path} is no page of the admin.");
            Assert.True((await member.GetAsync(path)).StatusCode == HttpStatusCode.Forbidden, $"{path} opens for the board.");
        }
    }

    /// <summary>The forms are sent without their pages, with a token that is good.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Item_IsNotChanged_ByAnyAction(bool published)
    {
        var before = await PageAsync(published);
        var item = $"/Admin/Contents/ContentItems/{before.ContentItemId}";
        var token = (await member.GetPageAsync("/fr")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        foreach (var action in new[] { "Edit", "Publish", "Unpublish", "DiscardDraft", "Clone", "Translate?culture=en", "Remove", $"Versions/{before.ContentItemVersionId}/Restore" })
        {
            await RefusedAsync($"{item}/{action}", token);
        }

        await RefusedAsync("/Admin/Contents/ContentTypes/Page/Create", token);
        await RefusedAsync("/Admin/Search/Rebuild", token);

        var after = await LatestAsync(before.ContentItemId);
        Assert.Equal((before.ContentItemVersionId, before.DisplayText, before.Published, before.ModifiedUtc), (after.ContentItemVersionId, after.DisplayText, after.Published, after.ModifiedUtc));
        using var admin = await host.LoginAsAdminAsync();
        Assert.Single((await admin.GetPageAsync("/Admin/Contents/ContentItems?q=zirconium")).QuerySelectorAll("tbody tr"));
        Assert.Empty((await admin.GetPageAsync("/Admin/Contents/ContentItems?q=vanadium")).QuerySelectorAll("tbody tr"));
    }

    private static string AddressOf(ContentItem item) => "/" + item.GetOrCreate<AutoroutePart>().Path;

    private async Task RefusedAsync(string path, string token)
    {
        using var answer = await member.PostAsync(path, new FormUrlEncodedContent(
        [
            new("__RequestVerificationToken", token), new("TitlePart.Title", "Vanadium"), new("submit", "publish"), new("culture", "en"),
        ]));
        Assert.True(answer.StatusCode == HttpStatusCode.Forbidden, $"{path} answers {(int)answer.StatusCode}.");
    }

    private async Task<ContentItem> PageAsync(bool published) =>
        await LatestAsync(published ? await host.PublishPageAsync("Zirconium", change: ForTheBoard) : await host.DraftPageAsync("Zirconium", ForTheBoard));

    private Task<ContentItem> LatestAsync(string id) => host.InScopeAsync(services => services.GetRequiredService<IContentManager>().GetAsync(id, VersionOptions.Latest));
}
