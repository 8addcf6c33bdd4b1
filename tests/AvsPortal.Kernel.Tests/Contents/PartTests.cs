using AvsPortal.Kernel.Contents.Parts;
using AvsPortal.Kernel.Tests.Contents.Samples;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using OrchardCore.Alias.Models;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.PublishLater.Models;
using OrchardCore.Settings;
using OrchardCore.Title.Models;

namespace AvsPortal.Kernel.Tests.Contents;

/// <summary>Titles, paths, aliases, appointments, and what field settings ask.</summary>
public sealed class PartTests
{
    [Fact]
    public async Task Path_TakenByAnother_GetsANumber_AndIsRefusedWhenChosen()
    {
        await using var site = await ContentSite.CreateAsync();
        await site.ArticleAsync("Un");
        var second = await site.ArticleAsync("Un");
        Assert.Equal("un-1", (string)(await site.GetAsync(second)).Content.AutoroutePart.Path);
        var result = await ValidateAsync(site, second, item => item.Alter<AutoroutePart>(part => part.Path = "un"));
        Assert.Equal("AutoroutePart.Path", result.Errors.Single().MemberNames.Single());
    }

    [Theory]
    [InlineData("un texte")]
    [InlineData("a//b")]
    [InlineData("a?b")]
    [InlineData("/")]
    public async Task Path_WithInvalidCharacters_IsRefused(string path)
    {
        await using var site = await ContentSite.CreateAsync();
        var result = await ValidateAsync(site, await site.ArticleAsync("Un"), item => item.Alter<AutoroutePart>(part => part.Path = path));
        Assert.False(result.Succeeded);
    }

    [Fact]
    public async Task Path_OfARemovedItem_IsFreeAgain()
    {
        await using var site = await ContentSite.CreateAsync();
        var first = await site.ArticleAsync("Un");
        await site.DoAsync(async contents => await contents.RemoveAsync(await contents.GetAsync(first)));
        Assert.Equal("un", (string)(await site.GetAsync(await site.ArticleAsync("Un"))).Content.AutoroutePart.Path);
    }

    [Fact]
    public async Task Path_IsKeptWhenTheTitleChanges()
    {
        await using var site = await ContentSite.CreateAsync();
        var id = await site.ArticleAsync("Un");
        await site.DoAsync(async contents =>
        {
            var item = await contents.GetAsync(id, VersionOptions.Latest);
            item.Alter<TitlePart>(part => part.Title = "Deux");
            await contents.UpdateAsync(item);
            var aspect = await contents.PopulateAspectAsync(item, new RouteHandlerAspect());
            Assert.Equal("un", aspect.Path);
        });
        Assert.Equal("Deux", (await site.GetAsync(id)).DisplayText);
    }

    [Fact]
    public async Task Homepage_IsTheItemThatSaysSo()
    {
        await using var site = await ContentSite.CreateAsync();
        var id = "";
        await site.DoAsync(async contents =>
        {
            var item = await contents.NewAsync("Article");
            item.DisplayText = "Accueil";
            item.Alter<AutoroutePart>(part => part.SetHomepage = true);
            await contents.CreateAsync(item);
            id = item.ContentItemId;
        });
        await site.InScopeAsync(async scope =>
            Assert.Equal(id, (await scope.GetRequiredService<ISiteService>().GetSiteSettingsAsync()).HomeRoute["contentItemId"]));
        Assert.False((await site.GetAsync(id)).GetOrCreate<AutoroutePart>().SetHomepage);
    }

    [Fact]
    public async Task Alias_FindsTheItem_AndIsUniqueWhateverItsCase()
    {
        await using var site = await ContentSite.CreateAsync();
        var id = "";
        await site.DoAsync(async contents =>
        {
            var item = await contents.NewAsync("Article");
            item.Alter<TitlePart>(part => part.Title = "Un");
            item.Alter<AliasPart>(part => part.Alias = "Accueil");
            await contents.CreateAsync(item);
            id = item.ContentItemId;
        });
        await site.InScopeAsync(async scope =>
        {
            var handles = scope.GetRequiredService<IContentHandleManager>();
            Assert.Equal(id, await handles.GetContentItemIdAsync("alias:accueil"));
            Assert.Equal(id, await handles.GetContentItemIdAsync("slug:/un"));
            Assert.Null(await handles.GetContentItemIdAsync("alias:none"));
            Assert.Null(await handles.GetContentItemIdAsync("other:un"));
        });
        var result = await ValidateAsync(site, await site.ArticleAsync("Deux"), item => item.Alter<AliasPart>(part => part.Alias = "ACCUEIL"));
        Assert.Equal("AliasPart.Alias", result.Errors.Single().MemberNames.Single());
    }

    [Fact]
    public async Task Title_Required_IsAskedFor()
    {
        await using var site = await ContentSite.CreateAsync();
        var result = await ValidateAsync(site, await site.ArticleAsync("Un"), item => item.Alter<TitlePart>(part => part.Title = " "));
        Assert.Equal("TitlePart.Title", result.Errors.Single().MemberNames.Single());
    }

    [Fact]
    public async Task Html_IsSanitizedBeforeItIsStored()
    {
        await using var site = await ContentSite.CreateAsync();
        var id = await site.ArticleAsync("Un", change: article => article.Body.Html = "<p onclick='x()'>Bonjour<script>alert(1)</script> <a href=\"javascript:x()\">ici</a></p>");
        var html = (await site.GetAsync(id)).GetOrCreate<Article>().Body.Html;
        Assert.Equal("<p>Bonjour <a>ici</a></p>", html);
    }

    [Theory]
    [InlineData(1849, false)]
    [InlineData(1850, true)]
    [InlineData(2051, false)]
    [InlineData(2000.5, false)]
    public async Task Number_OutOfItsRange_IsRefused(double year, bool accepted)
    {
        await using var site = await ContentSite.CreateAsync();
        var result = await ValidateAsync(site, await site.ArticleAsync("Un"), item => item.Alter<Article>(article => article.Year.Value = (decimal)year));
        Assert.Equal(accepted, result.Succeeded);
        Assert.All(result.Errors, error => Assert.Equal("Article.Year.Value", error.MemberNames.Single()));
    }

    [Theory]
    [InlineData("https://valuminium.ca/fr", true)]
    [InlineData("/fr/equipe", true)]
    [InlineData("~/fr/equipe", true)]
    [InlineData("mailto:info@valuminium.ca", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("//evil.example", false)]
    [InlineData("https://a b", false)]
    public async Task Link_MustBeSafe(string url, bool accepted)
    {
        await using var site = await ContentSite.CreateAsync();
        var result = await ValidateAsync(site, await site.ArticleAsync("Un"), item => item.Get<ContentPart>("Article").Alter<LinkField>("Site", link => link.Url = url));
        Assert.Equal(accepted, result.Succeeded);
    }

    [Fact]
    public async Task Picker_OfOne_RefusesTwo()
    {
        await using var site = await ContentSite.CreateAsync();
        var result = await ValidateAsync(site, await site.ArticleAsync("Un"), item =>
            item.Get<ContentPart>("Article").Alter<ContentPickerField>("Related", picker => picker.ContentItemIds = ["a", "b"]));
        Assert.Equal("Article.Related.ContentItemIds", result.Errors.Single().MemberNames.Single());
    }

    [Fact]
    public async Task PublishLater_PublishesWhatIsDue_Once()
    {
        await using var site = await ContentSite.CreateAsync();
        var (due, later) = (await site.ArticleAsync("Un", VersionOptions.Draft), await site.ArticleAsync("Deux", VersionOptions.Draft));
        await ScheduleAsync(site, due, site.Clock.UtcNow.AddMinutes(-1));
        await ScheduleAsync(site, later, site.Clock.UtcNow.AddMinutes(5));
        await site.InScopeAsync(scope => new PublishDueItems(NullLogger<PublishDueItems>.Instance).DoWorkAsync(scope, CancellationToken.None));
        var published = await site.GetAsync(due);
        Assert.Null(published.GetOrCreate<PublishLaterPart>().ScheduledPublishUtc);
        Assert.Null(await site.GetAsync(later));
        Assert.NotNull(await site.GetAsync(later, VersionOptions.Draft));
    }

    private static Task ScheduleAsync(ContentSite site, string id, DateTime when) => site.DoAsync(async contents =>
    {
        var item = await contents.GetAsync(id, VersionOptions.Latest);
        item.Alter<PublishLaterPart>(part => part.ScheduledPublishUtc = when);
        await contents.SaveDraftAsync(item);
    });

    private static Task<ContentValidateResult> ValidateAsync(ContentSite site, string id, Action<ContentItem> change) => site.ReadAsync(async contents =>
    {
        var item = await contents.GetAsync(id, VersionOptions.Latest);
        change(item);
        return await contents.ValidateAsync(item);
    });
}
