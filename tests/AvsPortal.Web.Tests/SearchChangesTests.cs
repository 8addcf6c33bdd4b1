using AvsPortal.Organization.Contracts;
using AvsPortal.Organization.Models;
using AvsPortal.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Html.Models;
using OrchardCore.Title.Models;

namespace AvsPortal.Web.Tests;

/// <summary>The index follows what is published, and nothing else.</summary>
public sealed class SearchChangesTests : IAsyncLifetime
{
    private PortalHost host = null!;

    public async Task InitializeAsync() => host = await PortalHost.StartAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task Page_IsFoundWhilePublished_AndNeverAsADraft()
    {
        var id = await CreateAsync("Zirconium", Audiences.Everyone);
        Assert.False(await IsFoundAsync("zirconium"));

        await ChangeAsync(id, async (contents, page) => await contents.PublishAsync(page));
        Assert.True(await IsFoundAsync("zirconium"));

        // A draft of a published page: its new words are not found, its published ones still are.
        await host.InScopeAsync(async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            var draft = await contents.GetAsync(id, VersionOptions.DraftRequired);
            draft.DisplayText = "Molybdène";
            draft.Alter<TitlePart>(part => part.Title = "Molybdène");
            await contents.UpdateAsync(draft);
            await contents.SaveDraftAsync(draft);
        });
        Assert.False(await IsFoundAsync("molybdène"));
        Assert.True(await IsFoundAsync("zirconium"));

        await ChangeAsync(id, async (contents, page) => await contents.PublishAsync(page));
        Assert.True(await IsFoundAsync("molybdène"));
        Assert.False(await IsFoundAsync("zirconium"));

        await ChangeAsync(id, async (contents, page) => await contents.UnpublishAsync(page));
        Assert.False(await IsFoundAsync("molybdène"));

        await ChangeAsync(id, async (contents, page) => await contents.PublishAsync(page));
        Assert.True(await IsFoundAsync("molybdène"));

        await ChangeAsync(id, async (contents, page) => await contents.RemoveAsync(page));
        Assert.False(await IsFoundAsync("molybdène"));
    }

    [Fact]
    public async Task PageForTheBoard_LeavesNoTraceForAVisitor()
    {
        var id = await CreateAsync("Zirconium", Audiences.Board);
        await ChangeAsync(id, async (contents, page) => await contents.PublishAsync(page));

        using var visitor = host.CreateClient();
        Assert.DoesNotContain("irconium</", await visitor.GetStringAsync("/fr/recherche?q=zirconium"), StringComparison.Ordinal);
        Assert.Contains("\"total\":0", await visitor.GetStringAsync("/api/search?q=zirconium&culture=fr"), StringComparison.Ordinal);
        Assert.Contains("\"otherTotal\":0", await visitor.GetStringAsync("/api/search?q=zirconium&culture=en"), StringComparison.Ordinal);

        using var admin = await host.LoginAsAdminAsync();
        Assert.Contains("\"total\":1", await admin.GetStringAsync("/api/search?q=zirconium&culture=fr"), StringComparison.Ordinal);
    }

    private async Task<bool> IsFoundAsync(string text)
    {
        using var client = host.CreateClient();
        return !(await client.GetStringAsync("/api/search?culture=fr&q=" + Uri.EscapeDataString(text))).Contains("\"total\":0", StringComparison.Ordinal);
    }

    private Task<string> CreateAsync(string title, string audience) => host.InScopeAsync(async services =>
    {
        var contents = services.GetRequiredService<IContentManager>();
        var page = await contents.NewAsync("Page");
        page.DisplayText = title;
        page.Alter<TitlePart>(part => part.Title = title);
        page.Alter<LocalizationPart>(part => (part.Culture, part.LocalizationSet) = ("fr", page.ContentItemId));
        page.Alter<HtmlBodyPart>(part => part.Html = "<p>Un texte.</p>");
        page.Alter<AudiencePart>(part => part.Audience.Text = audience);
        await contents.CreateAsync(page, VersionOptions.Draft);
        return page.ContentItemId;
    });

    private Task ChangeAsync(string id, Func<IContentManager, ContentItem, Task> change) => host.InScopeAsync(async services =>
    {
        var contents = services.GetRequiredService<IContentManager>();
        await change(contents, await contents.GetAsync(id, VersionOptions.Latest));
    });
}
