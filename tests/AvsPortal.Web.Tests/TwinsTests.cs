using AvsPortal.Bilingual.Contracts;
using AvsPortal.Timeline.Models;
using AvsPortal.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentLocalization;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Html.Models;
using OrchardCore.Title.Models;

namespace AvsPortal.Web.Tests;

/// <summary>French first, a page without its twin, fields that have no language.</summary>
public sealed class TwinsTests : IAsyncLifetime
{
    private const string French2005 = "4timeline2005fr00000000000";
    private const string English2005 = "4timeline2005en00000000000";
    private PortalHost host = null!;

    public async Task InitializeAsync() => host = await PortalHost.StartAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Theory]
    [InlineData("fr", "« Page seule » n’a pas été publié : publiez d’abord sa version française.")]
    [InlineData("en", "“Page seule” was not published: publish its French version first.")]
    public async Task English_BeforeFrench_IsNotPublished(string editor, string message)
    {
        var (published, said) = await InEditorAsync(editor, async contents =>
        {
            var page = await NewPageAsync(contents, "Page seule", "en", "set-of-a-lonely-page");
            await contents.CreateAsync(page, VersionOptions.Draft);
            return await contents.PublishAsync(page);
        });
        Assert.False(published);
        Assert.Equal([message], said);
    }

    [Theory]
    [InlineData("fr", "« 2005 » n’a pas été retiré : retirez d’abord la publication de sa version anglaise.")]
    [InlineData("en", "“2005” was not unpublished: unpublish its English version first.")]
    public async Task French_UnderAPublishedEnglish_IsNotUnpublished(string editor, string message)
    {
        var (done, said) = await InEditorAsync(editor, async contents => await contents.UnpublishAsync(await contents.GetAsync(French2005)));
        Assert.False(done);
        Assert.Equal([message], said);
    }

    [Theory]
    [InlineData("fr", "« 2005 » n’a pas été supprimé : supprimez d’abord sa version anglaise ou retirez-en la publication.")]
    [InlineData("en", "“2005” was not removed: remove or unpublish its English version first.")]
    public async Task French_UnderAPublishedEnglish_IsNotRemoved(string editor, string message)
    {
        var (done, said) = await InEditorAsync(editor, async contents => await contents.RemoveAsync(await contents.GetAsync(French2005)));
        Assert.False(done);
        Assert.Equal([message], said);
    }

    [Fact]
    public async Task French_AfterItsEnglish_IsUnpublished()
    {
        Assert.True(await host.InScopeAsync(async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            return await contents.UnpublishAsync(await contents.GetAsync(English2005));
        }));
        Assert.True(await host.InScopeAsync(async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            return await contents.UnpublishAsync(await contents.GetAsync(French2005));
        }));
        using var client = host.CreateClient();
        Assert.Null((await client.GetPageAsync("/fr/historique")).GetElementById("2005"));
    }

    [Fact]
    public async Task Page_WithoutATwin_SaysSo_AndOffersTheOne()
    {
        await PublishAsync("Rapport annuel", "fr", "annual-report");
        using var client = host.CreateClient();
        var french = await client.GetPageAsync("/fr/rapport-annuel");
        Assert.Null(french.QuerySelector("link[hreflang=en]"));
        var toggle = french.QuerySelector(".language a")!.GetAttribute("href")!;

        var english = await client.GetPageAsync(toggle);
        Assert.StartsWith("en", english.DocumentElement.GetAttribute("lang"), StringComparison.Ordinal);
        Assert.Equal("This page is not available in English", english.QuerySelector("h1")!.TextContent);
        var offer = english.QuerySelector("main a[hreflang=fr]")!;
        Assert.Equal("/fr/rapport-annuel", offer.GetAttribute("href"));
        Assert.Equal("fr", offer.GetAttribute("lang"));
        Assert.Equal("/fr/rapport-annuel", english.QuerySelector(".language a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Page_OnceItsEnglishIsPublished_HasATwin()
    {
        await PublishAsync("Rapport annuel", "fr", "annual-report");
        await PublishAsync("Annual report", "en", "annual-report");
        using var client = host.CreateClient();
        var french = await client.GetPageAsync("/fr/rapport-annuel?x=1");
        Assert.Equal("/en/annual-report?x=1", french.QuerySelector(".language a")!.GetAttribute("href"));
        Assert.NotNull(french.QuerySelector("link[hreflang=en]"));
    }

    [Fact]
    public async Task NeutralFields_OfAPublishedItem_GoToItsTwin()
    {
        await ChangeAsync(French2005, part => (part.StartYear.Value, part.EndYear.Value, part.Text.Html) = (2006, 2007, "<p>Nouveau texte.</p>"), publish: true);
        using var client = host.CreateClient();
        var english = await client.GetPageAsync("/en/history");
        Assert.Contains("Trade Show", english.GetElementById("2006-2007")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(TranslationState.Outdated, await StateAsync(English2005));
        Assert.Equal(2, await host.InScopeAsync(async services =>
            (await services.GetRequiredService<IContentManager>().GetAllVersionsAsync(French2005)).Count()));
    }

    [Fact]
    public async Task NeutralFields_OfADraft_DoNotShow_UntilItIsPublished()
    {
        await ChangeAsync(French2005, part => part.StartYear.Value = 2006, publish: false);
        using var client = host.CreateClient();
        Assert.NotNull((await client.GetPageAsync("/en/history")).GetElementById("2005"));

        await host.InScopeAsync(async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            return await contents.PublishAsync(await contents.GetAsync(French2005, VersionOptions.Draft));
        });
        Assert.NotNull((await client.GetPageAsync("/en/history")).GetElementById("2006"));
    }

    [Fact]
    public async Task Translation_OfAPage_IsMissing_ThenADraft_ThenUpToDate_ThenBehind()
    {
        var french = await PublishAsync("Rapport annuel", "fr", "annual-report");
        Assert.Equal(TranslationState.Missing, await StateAsync(french));
        await host.InScopeAsync(async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            await services.GetRequiredService<IContentLocalizationManager>().LocalizeAsync(await contents.GetAsync(french), "en");
        });
        Assert.Equal(TranslationState.Draft, await StateAsync(french));
    }

    private async Task<TranslationState> StateAsync(string id) => await host.InScopeAsync(async services =>
        await services.GetRequiredService<ITranslationStates>().GetAsync(await services.GetRequiredService<IContentManager>().GetAsync(id)));

    private Task ChangeAsync(string id, Action<TimelineEvent> change, bool publish) => host.InScopeAsync(async services =>
    {
        var contents = services.GetRequiredService<IContentManager>();
        var draft = await contents.GetAsync(id, VersionOptions.DraftRequired);
        draft.Alter(change);
        await contents.UpdateAsync(draft);
        if (publish)
        {
            Assert.True(await contents.PublishAsync(draft));
        }
        else
        {
            await contents.SaveDraftAsync(draft);
        }
    });

    private Task<string> PublishAsync(string title, string culture, string set) => host.InScopeAsync(async services =>
    {
        var contents = services.GetRequiredService<IContentManager>();
        var page = await NewPageAsync(contents, title, culture, set);
        await contents.CreateAsync(page, VersionOptions.Draft);
        Assert.True(await contents.PublishAsync(page));
        return page.ContentItemId;
    });

    private static async Task<ContentItem> NewPageAsync(IContentManager contents, string title, string culture, string set)
    {
        var page = await contents.NewAsync("Page");
        page.DisplayText = title;
        page.Alter<TitlePart>(part => part.Title = title);
        page.Alter<LocalizationPart>(part => (part.Culture, part.LocalizationSet) = (culture, set));
        page.Alter<HtmlBodyPart>(part => part.Html = "<p>…</p>");
        return page;
    }

    private Task<(bool Done, string[] Said)> InEditorAsync(string culture, Func<IContentManager, Task<bool>> work) => host.InScopeAsync(async services =>
    {
        using var scope = CultureScope.Create(culture);
        var done = await work(services.GetRequiredService<IContentManager>());
        return (done, services.GetRequiredService<INotifier>().List().Select(entry => System.Net.WebUtility.HtmlDecode(Html(entry)).Replace('\u00A0', ' ')).ToArray());
    });

    private static string Html(NotifyEntry entry)
    {
        using var writer = new StringWriter();
        entry.Message.WriteTo(writer, System.Text.Encodings.Web.HtmlEncoder.Default);
        return writer.ToString();
    }
}
