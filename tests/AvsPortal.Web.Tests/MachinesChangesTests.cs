using AvsPortal.Organization.Contracts;
using AvsPortal.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Html.Models;
using OrchardCore.Title.Models;

namespace AvsPortal.Web.Tests;

/// <summary>What machines are told when content changes, and what they are never told.</summary>
public sealed class MachinesChangesTests
{
    [Fact]
    public async Task WhatOnlySomeMayRead_IsInNoSitemap_AndNoFeed_EvenForTheAdministrator()
    {
        await using var host = await PortalHost.StartAsync();
        await CreateAsync(host, "Page publique", "fr/page-publique", "everyone");
        await CreateAsync(host, "Page interne", "fr/page-interne", "staff");

        // More than a feed holds, all newer: they leave no room empty.
        for (var number = 0; number <= 50; number++)
        {
            await CreateAsync(host, $"Page interne {number}", $"fr/page-interne-{number}", "staff");
        }

        using var admin = await host.LoginAsAdminAsync();

        foreach (var client in new[] { host.CreateClient(), admin })
        {
            foreach (var path in new[] { "/sitemap.xml", "/fr/atom.xml", "/fr/la-societe/atom.xml" })
            {
                var text = await client.GetStringAsync(path);
                Assert.Contains("page-publique", text, StringComparison.Ordinal);
                Assert.DoesNotContain("interne", text, StringComparison.Ordinal);
            }
        }

        var page = await admin.GetPageAsync("/fr/page-interne");
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Null(page.QuerySelector("meta[property]"));
    }

    [Fact]
    public async Task TitleThatClosesAScript_StaysText()
    {
        const string title = "</script><script>alert(1)</script> \"l'usine\" & <b> \u0001";
        await using var host = await PortalHost.StartAsync();
        await CreateAsync(host, title, "fr/essai", "everyone");
        using var client = host.CreateClient();
        var page = await client.GetPageAsync("/fr/essai");

        Assert.DoesNotContain(page.QuerySelectorAll("script"), script => script.TextContent.StartsWith("alert", StringComparison.Ordinal));
        var data = System.Text.Json.JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent);
        Assert.Contains(data.RootElement.GetProperty("@graph").EnumerateArray(), thing => thing.TryGetProperty("name", out var name) && name.GetString()!.StartsWith("</script>", StringComparison.Ordinal));
        var feed = System.Xml.Linq.XDocument.Parse(await client.GetStringAsync("/fr/atom.xml"));
        Assert.NotNull(feed.Root);
    }

    [Fact]
    public async Task FrenchBody_IsMended_EnglishPassagesAndCodeAreNot()
    {
        await using var host = await PortalHost.StartAsync();
        await CreateAsync(host, "Essai : l'usine ?", "fr/typo", "everyone",
            "<p>Le 1 juin : \"50 % de l'usine\" ? <code>a : b ?</code> <span lang=\"en\">the \"Valley\": now ?</span></p>");
        using var client = host.CreateClient();
        var page = await client.GetPageAsync("/fr/typo");

        Assert.Equal("Essai\u00A0: l’usine?", page.QuerySelector("h1")!.TextContent);
        Assert.StartsWith("Essai\u00A0: l’usine? – ", page.Title, StringComparison.Ordinal);
        Assert.Contains("Le 1er juin\u00A0: «\u00A050\u00A0% de l’usine\u00A0»?", page.MainText(), StringComparison.Ordinal);
        Assert.Equal("a : b ?", page.QuerySelector("main code")!.TextContent);
        Assert.Equal("the “Valley”: now ?", page.QuerySelector("main .prose span")!.TextContent);
    }

    private static Task CreateAsync(PortalHost host, string title, string path, string audience, string html = "<p>Un texte.</p>") => host.InScopeAsync(async services =>
    {
        var contents = services.GetRequiredService<IContentManager>();
        var item = await contents.NewAsync("Page");
        item.DisplayText = title;
        item.Alter<TitlePart>(part => part.Title = title);
        item.Alter<LocalizationPart>(part => (part.Culture, part.LocalizationSet) = ("fr", item.ContentItemId));
        item.Alter<AutoroutePart>(part => part.Path = path);
        item.Alter<HtmlBodyPart>(part => part.Html = html);
        item.Alter<AudiencePart>(part => part.Audience.Text = audience);
        await contents.CreateAsync(item, VersionOptions.Published);
    });
}
