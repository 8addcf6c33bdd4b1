using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AvsPortal.Organization.Contracts;
using AvsPortal.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.Title.Models;

namespace AvsPortal.Web.Tests;

/// <summary>What staff tell the search through the admin's forms: other names of a thing, and what comes first.</summary>
public sealed class SearchGuidanceTests : IAsyncLifetime
{
    private const string NewEntry = "/Admin/Contents/ContentTypes/GlossaryEntry/Create";
    private const string NewPick = "/Admin/Contents/ContentTypes/SearchPick/Create";
    private const string Form = "form.form";

    private PortalHost host = null!;
    private HttpClient staff = null!;
    private HttpClient visitor = null!;

    public async Task InitializeAsync()
    {
        host = await PortalHost.StartAsync();
        staff = await host.LoginAsAdminAsync();
        visitor = host.CreateClient();
    }

    public async Task DisposeAsync()
    {
        visitor.Dispose();
        staff.Dispose();
        await host.DisposeAsync();
    }

    [Fact]
    public async Task Term_IsUsedByTheNextQuery_WhilePublished()
    {
        Assert.Equal(0, await TotalAsync("fr", "qwzxkj"));
        var page = await staff.GetPageAsync(NewEntry);
        var saved = await staff.SubmitAsync(page, Form, Entry("Qwzxkj\r\nWxkqj vbz", "Zirconium", "save"));
        Assert.Equal(HttpStatusCode.Found, saved.StatusCode);
        await AddPageAsync("Zirconium", Audiences.Everyone);
        Assert.Equal(0, await TotalAsync("fr", "qwzxkj"));

        var edit = saved.Headers.Location!.OriginalString;
        await staff.SubmitAsync(await staff.GetPageAsync(edit), Form, new() { ["submit"] = "publish" });
        foreach (var typed in new[] { "qwzxkj", "WXKQJ-VBZ" })
        {
            Assert.Equal(1, await TotalAsync("fr", typed));
            Assert.Contains(">Zirconium<", (await visitor.GetPageAsync("/fr/recherche?q=" + typed)).QuerySelector("ol.results")!.InnerHtml.Replace("<mark>", "", StringComparison.Ordinal).Replace("</mark>", "", StringComparison.Ordinal), StringComparison.Ordinal);
        }

        var published = await staff.GetPageAsync(edit);
        Assert.Contains("Qwzxkj = Zirconium", published.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        await staff.SubmitAsync(published, "form[action$='/Unpublish']", []);
        Assert.Equal(0, await TotalAsync("fr", "qwzxkj"));
        Assert.Null((await visitor.GetPageAsync("/fr/recherche?q=qwzxkj")).QuerySelector("ol.results"));
    }

    [Fact]
    public async Task WrongEntry_IsRefused_InTheEditorsLanguage_AndNothingTypedIsLost()
    {
        foreach (var (culture, messages) in new[]
        {
            ("fr", new[] { "Entrez au moins un terme anglais.", "Le terme « sva » est déjà dans l’entrée « SVA = AVS ».", "Le terme « Neuf » y est deux fois.", "« & » ne contient aucun mot qui puisse être cherché." }),
            ("en", ["Enter at least one English term.", "The term “sva” is in the entry “SVA = AVS” already.", "The term “Neuf” is there twice.", "“&” holds no word that can be searched."]),
        })
        {
            await staff.GetAsync($"/Admin/Language?culture={culture}");
            var response = await staff.SubmitAsync(await staff.GetPageAsync(NewEntry), Form, Entry("sva\r\nNeuf\r\nNEUF\r\n&", " ", "publish"));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
            var page = await response.ReadPageAsync();
            var errors = page.QuerySelector("#errors")!.TextContent.Replace('\u00A0', ' ');
            Assert.All(messages, message => Assert.Contains(message, errors, StringComparison.Ordinal));
            Assert.Equal("sva\nNeuf\nNEUF\n&", ((IHtmlTextAreaElement)page.QuerySelector("[name='GlossaryEntry.French.Text']")!).Value.Trim());
        }
    }

    [Fact]
    public async Task Pick_ComesFirst_Marked_InBothLanguages_WhateverTheSpelling()
    {
        await staff.SubmitAsync(await staff.GetPageAsync(NewPick), Form, Pick("L’énergie grise\r\nembodied energy", "4timeline1984set0000000000", "publish"));
        foreach (var (culture, path, typed, mark) in new[]
        {
            ("fr", "/fr/recherche", "l'energie GRISE", "Choix de l’équipe"), ("en", "/en/search", "Embodied Energy", "Staff pick"),
        })
        {
            var page = await visitor.GetPageAsync($"{path}?q={Uri.EscapeDataString(typed)}");
            var first = page.QuerySelector("ol.results li")!;
            Assert.StartsWith(mark, first.QuerySelector(".meta")!.Text(), StringComparison.Ordinal);
            Assert.Contains("1984", first.QuerySelector("h2")!.Text(), StringComparison.Ordinal);
            Assert.Single(page.QuerySelectorAll("ol.results strong"));

            using var answer = await AskAsync(culture, typed);
            var hits = answer.RootElement.GetProperty("hits").EnumerateArray().ToList();
            Assert.Equal(answer.RootElement.GetProperty("total").GetInt32(), hits.Count);
            Assert.True(hits[0].GetProperty("isPick").GetBoolean());
            Assert.Equal(culture, hits[0].GetProperty("culture").GetString());
        }
    }

    [Fact]
    public async Task PickOfWhatAReaderMayNotRead_IsThereForWhoMay()
    {
        var set = await AddPageAsync("Vanadium", Audiences.Board);
        await staff.SubmitAsync(await staff.GetPageAsync(NewPick), Form, Pick("qwzxkj", set, "publish"));
        Assert.Equal(0, await TotalAsync("fr", "qwzxkj"));
        Assert.DoesNotContain("Vanadium", await visitor.GetStringAsync("/fr/recherche?q=qwzxkj"), StringComparison.Ordinal);
        Assert.Contains("Vanadium", await staff.GetStringAsync("/fr/recherche?q=qwzxkj"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WrongPick_IsRefused_InTheEditorsLanguage()
    {
        await staff.SubmitAsync(await staff.GetPageAsync(NewPick), Form, Pick("Adhésion", "4timeline1984set0000000000", "publish"));
        foreach (var (culture, nothing, known) in new[]
        {
            ("fr", "Choisissez ce qui vient en premier pour ces mots.", "Les mots « adhesion » sont déjà dans le choix « Adhésion »."),
            ("en", "Choose what comes first for these words.", "The words “adhesion” are in the pick “Adhésion” already."),
        })
        {
            await staff.GetAsync($"/Admin/Language?culture={culture}");
            var response = await staff.SubmitAsync(await staff.GetPageAsync(NewPick), Form, Pick("adhesion", "", "publish"));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
            var errors = (await response.ReadPageAsync()).QuerySelector("#errors")!.TextContent.Replace('\u00A0', ' ');
            Assert.Contains(nothing, errors, StringComparison.Ordinal);
            Assert.Contains(known, errors, StringComparison.Ordinal);
        }
    }

    /// <summary>What the same query meets is the same: a pick for the one would come with the other's too.</summary>
    [Theory]
    [InlineData("Mécano-soudage", "mecano soudage")]
    [InlineData("zinguerie ancienne", "zingueries anciennes")]
    public async Task PickOfTheSameWordsInAnotherSpelling_IsRefused(string first, string second)
    {
        await staff.GetAsync("/Admin/Language?culture=fr");
        await staff.SubmitAsync(await staff.GetPageAsync(NewPick), Form, Pick(first, "4timeline1984set0000000000", "publish"));
        var response = await staff.SubmitAsync(await staff.GetPageAsync(NewPick), Form, Pick(second, "4timeline1984set0000000000", "publish"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        var errors = (await response.ReadPageAsync()).QuerySelector("#errors")!.TextContent.Replace('\u00A0', ' ');
        Assert.Contains($"Les mots « {second} » sont déjà dans le choix « {first} ».", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Menu_LeadsThere_InBothLanguages()
    {
        foreach (var (culture, glossary, picks) in new[] { ("fr", "Glossaire", "Choix de l’équipe"), ("en", "Glossary", "Staff picks") })
        {
            await staff.GetAsync($"/Admin/Language?culture={culture}");
            var page = await staff.GetPageAsync("/Admin");
            Assert.Equal(glossary, page.QuerySelector("nav a[href='/Admin/Contents/ContentItems/GlossaryEntry']")!.Text());
            Assert.Equal(picks, page.QuerySelector("nav a[href='/Admin/Contents/ContentItems/SearchPick']")!.Text());
            Assert.Contains("SVA = AVS", (await staff.GetPageAsync("/Admin/Contents/ContentItems/GlossaryEntry?q=SVA")).MainText(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Freshness_CountsWhereTheTypeAsks_WithTheNextQuery()
    {
        await host.InScopeAsync(async services =>
        {
            var definitions = services.GetRequiredService<IContentDefinitionManager>();
            await definitions.AlterTypeDefinitionAsync("TimelineEvent", type => type
                .MergeSettings<AvsPortal.Search.Contracts.SearchTypeSettings>(settings => settings.FreshnessHalfLifeDays = 3650));
        });
        var kept = await host.InScopeAsync(async services =>
            (await services.GetRequiredService<IContentDefinitionManager>().GetTypeDefinitionAsync("TimelineEvent"))!.GetSettings<AvsPortal.Search.Contracts.SearchTypeSettings>());
        Assert.Equal(3650, kept.FreshnessHalfLifeDays);
        Assert.NotEqual(0, await TotalAsync("fr", "aluminium"));
    }

    private static Dictionary<string, string> Entry(string french, string english, string button) =>
        new() { ["GlossaryEntry.French.Text"] = french, ["GlossaryEntry.English.Text"] = english, ["submit"] = button };

    private static Dictionary<string, string> Pick(string words, string set, string button) =>
        new() { ["SearchPick.Words.Text"] = words, ["SearchPick.Items.LocalizationSets"] = set, ["submit"] = button };

    private Task<string> AddPageAsync(string title, string audience) => host.InScopeAsync(async services =>
    {
        var contents = services.GetRequiredService<IContentManager>();
        var page = await contents.NewAsync("Page");
        page.DisplayText = title;
        page.Alter<TitlePart>(part => part.Title = title);
        page.Alter<LocalizationPart>(part => (part.Culture, part.LocalizationSet) = ("fr", page.ContentItemId[..^3] + "set"));
        page.Alter<AudiencePart>(part => part.Audience.Text = audience);
        Assert.True(await contents.CreateAsync(page, VersionOptions.Published));
        return page.ContentItemId[..^3] + "set";
    });

    private async Task<JsonDocument> AskAsync(string culture, string text) =>
        JsonDocument.Parse(await visitor.GetStringAsync($"/api/search?culture={culture}&q={Uri.EscapeDataString(text)}"));

    private async Task<int> TotalAsync(string culture, string text)
    {
        using var answer = await AskAsync(culture, text);
        return answer.RootElement.GetProperty("total").GetInt32();
    }
}
