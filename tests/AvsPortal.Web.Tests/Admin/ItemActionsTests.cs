using System.Net;
using AngleSharp.Html.Dom;
using AvsPortal.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using OrchardCore.Title.Models;
using YesSql;
using ISession = YesSql.ISession;

namespace AvsPortal.Web.Tests.Admin;

/// <summary>What is done to an item as a whole, through the admin, where the other language has a say in it.</summary>
public sealed class ItemActionsTests : IAsyncLifetime
{
    private const string Form = "form.form";
    private const string French = "4pagecontactfr000000000000";
    private const string Set = "4pagecontactset00000000000";

    private PortalHost host = null!;
    private HttpClient staff = null!;

    public async Task InitializeAsync()
    {
        host = await PortalHost.StartAsync();
        staff = await host.LoginAsAdminAsync();
        await staff.GetAsync("/Admin/Language?culture=fr&returnUrl=%2FAdmin");
    }

    public async Task DisposeAsync()
    {
        staff.Dispose();
        await host.DisposeAsync();
    }

    [Fact]
    public async Task DraftOfAFrenchItem_IsDiscarded_ThoughItsEnglishIsPublished()
    {
        await staff.SubmitAsync(await staff.GetPageAsync(Edit(French)), Form, new() { ["TitlePart.Title"] = "À jeter", ["submit"] = "save" });
        Assert.Equal("À jeter", (await LatestAsync(French)).DisplayText);

        await staff.SubmitAsync(await staff.GetPageAsync(Edit(French)), "form[action$='/DiscardDraft']", []);

        var latest = await LatestAsync(French);
        Assert.True(latest.Published, "The draft is still the latest version.");
        Assert.NotEqual("À jeter", latest.DisplayText);
        Assert.Contains("abandonné", await NoticeAsync(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Unpublish_OfFrench_IsRefusedWithTheReason_WhateverItsTitle()
    {
        await staff.SubmitAsync(await staff.GetPageAsync(Edit(French)), Form, new() { ["TitlePart.Title"] = "Joindre {0} & {la Société", ["submit"] = "publish" });
        using var answer = await staff.SubmitAsync(await staff.GetPageAsync(Edit(French)), "form[action$='/Unpublish']", []);

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        var notice = await NoticeAsync();
        Assert.Contains("Joindre {0} & {la Société", notice, StringComparison.Ordinal);
        Assert.Contains("version anglaise", notice, StringComparison.Ordinal);
        Assert.True((await LatestAsync(French)).Published);
    }

    [Fact]
    public async Task Copy_HasASetOfItsOwn_AndItsOriginalKeepsItsTwin()
    {
        using var copied = await staff.SubmitAsync(await staff.GetPageAsync(Edit(French)), "form[action$='/Clone']", []);
        var id = copied.Headers.Location!.OriginalString.Split('/')[^2];
        var set = (await LatestAsync(id)).GetOrCreate<LocalizationPart>().LocalizationSet;
        Assert.Equal(26, set.Length);
        Assert.NotEqual(Set, set);

        await staff.SubmitAsync(await staff.GetPageAsync(Edit(id)), Form, new() { ["TitlePart.Title"] = "Une copie", ["AutoroutePart.Path"] = "", ["submit"] = "publish" });
        Assert.Equal(set, (await LatestAsync(id)).GetOrCreate<LocalizationPart>().LocalizationSet);
        var french = await host.InScopeAsync(async services => (await services.GetRequiredService<ISession>()
            .QueryIndex<LocalizedContentItemIndex>(row => row.LocalizationSet == Set && row.Culture == "fr" && row.Published).ListAsync()).ToList());
        Assert.Equal(French, Assert.Single(french).ContentItemId);
    }

    [Fact]
    public async Task Translate_PressedTwice_MakesOneDraft()
    {
        var created = await staff.SubmitAsync(await staff.GetPageAsync("/Admin/Contents/ContentTypes/Page/Create"), Form, new() { ["TitlePart.Title"] = "Deux clics", ["HtmlBodyPart.Html"] = "<p>Texte.</p>", ["submit"] = "save" });
        var edit = created.Headers.Location!.OriginalString.Split('?')[0];
        var set = (await LatestAsync(edit.Split('/')[^2])).GetOrCreate<LocalizationPart>().LocalizationSet;
        var page = await staff.GetPageAsync(edit);

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => staff.SubmitAsync(page, "form[action*='/Translate']", [])));

        Assert.Single(answers.Select(answer => answer.Headers.Location!.OriginalString.Split('?')[0]).Distinct(StringComparer.Ordinal));
        var rows = await host.InScopeAsync(async services => (await services.GetRequiredService<ISession>()
            .QueryIndex<LocalizedContentItemIndex>(row => row.LocalizationSet == set && row.Culture == "en").ListAsync()).Select(row => row.ContentItemId).ToHashSet(StringComparer.Ordinal));
        Assert.Single(rows);
    }

    [Fact]
    public async Task FieldWithoutLanguage_ChangedInTheTwin_IsNotOverwrittenUnseen()
    {
        var french = (IHtmlDocument)await staff.GetPageAsync(Edit("4timeline1993fr00000000000"));
        var english = await staff.GetPageAsync(Edit("4timeline1993en00000000000"));
        await staff.SubmitAsync(french, Form, new() { ["TimelineEvent.EndYear.Value"] = "1995", ["submit"] = "publish" });

        using var late = await staff.SubmitAsync(english, Form, new() { ["TitlePart.Title"] = "Later", ["submit"] = "save" });
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        Assert.Contains("1995", (await late.ReadPageAsync()).MainText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task NumberTooLargeForItsColumn_IsRefused()
    {
        var page = await staff.GetPageAsync("/Admin/Contents/ContentTypes/Value/Create");
        using var refused = await staff.SubmitAsync(page, Form, new() { ["TitlePart.Title"] = "Rigueur", ["Value.Text.Text"] = "Texte", ["Value.Order.Value"] = "3000000000", ["submit"] = "save" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("9999", (await refused.ReadPageAsync()).QuerySelector("#errors")!.TextContent, StringComparison.Ordinal);

        // By code it is stored; the index keeps what it can.
        await host.InScopeAsync(async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            var value = await contents.NewAsync("Value");
            value.Alter<AvsPortal.Organization.Models.Value>(part => part.Order.Value = 3_000_000_000m);
            Assert.True(await contents.CreateAsync(value, VersionOptions.Draft));
        });
    }

    [Theory]
    [InlineData("en/ailleurs", "commence par")]
    [InlineData("contact", "commence par")]
    [InlineData("fr/historique", "page que le portail fait")]
    public async Task Permalink_OfAnotherLanguageOrOfAPage_IsRefused(string path, string reason)
    {
        var page = await staff.GetPageAsync("/Admin/Contents/ContentTypes/Page/Create");
        using var refused = await staff.SubmitAsync(page, Form, new() { ["TitlePart.Title"] = "Ailleurs", ["AutoroutePart.Path"] = path, ["HtmlBodyPart.Html"] = "<p>Texte.</p>", ["submit"] = "publish" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains(reason, (await refused.ReadPageAsync()).QuerySelector("#errors")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PageWithTheNameOfAModulesPage_GetsAnotherPath_AndIsRead()
    {
        var page = await staff.GetPageAsync("/Admin/Contents/ContentTypes/Page/Create");
        var created = await staff.SubmitAsync(page, Form, new() { ["TitlePart.Title"] = "Historique", ["HtmlBodyPart.Html"] = "<p>Autre chose.</p>", ["submit"] = "publish" });
        Assert.Equal(HttpStatusCode.Found, created.StatusCode);
        var item = await LatestAsync(created.Headers.Location!.OriginalString.Split('?')[0].Split('/')[^2]);
        Assert.Equal("fr/historique-1", item.GetOrCreate<AutoroutePart>().Path);
        using var visitor = host.CreateClient();
        Assert.Contains("Autre chose", (await visitor.GetPageAsync("/fr/historique-1")).MainText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_FindsAndSortsWithoutAccentsAndCase()
    {
        await host.InScopeAsync(async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            foreach (var title in new[] { "Zinc", "Équipe de relève", "Fonderie", "Dossier" })
            {
                var item = await contents.NewAsync("Page");
                item.DisplayText = title;
                item.Alter<TitlePart>(part => part.Title = title);
                await contents.CreateAsync(item, VersionOptions.Draft);
            }
        });

        var found = await staff.GetPageAsync("/Admin/Contents/ContentItems/Page?q=equipe%20DE");
        Assert.Equal("Équipe de relève", Assert.Single(found.QuerySelectorAll("tbody th a")).TextContent.Trim());
        var sorted = (await staff.GetPageAsync("/Admin/Contents/ContentItems/Page?sort=title&status=draft")).QuerySelectorAll("tbody th a").Select(link => link.TextContent.Trim());
        Assert.Equal(["Dossier", "Équipe de relève", "Fonderie", "Zinc"], sorted);
    }

    private static string Edit(string id) => $"/Admin/Contents/ContentItems/{id}/Edit";

    private async Task<string> NoticeAsync() => string.Join('\n', (await staff.GetPageAsync("/Admin")).QuerySelectorAll(".notice").Select(notice => notice.TextContent));

    private Task<ContentItem> LatestAsync(string id) => host.InScopeAsync(services => services.GetRequiredService<IContentManager>().GetAsync(id, VersionOptions.Latest));
}
