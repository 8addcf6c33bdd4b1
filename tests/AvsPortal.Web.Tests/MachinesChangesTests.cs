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
    public async Task StandingPage_IsNoNews_ButInTheSitemap()
    {
        await using var host = await PortalHost.StartAsync();
        await CreateAsync(host, "Page permanente", "fr/page-permanente", "everyone", isStanding: true);
        using var client = host.CreateClient();

        Assert.Contains("page-permanente", await client.GetStringAsync("/sitemap.xml"), StringComparison.Ordinal);
        foreach (var path in new[] { "/fr/atom.xml", "/fr/la-societe/atom.xml" })
        {
            var feed = await client.GetStringAsync(path);
            Assert.DoesNotContain("page-permanente", feed, StringComparison.Ordinal);
            Assert.DoesNotContain("nous-joindre", feed, StringComparison.Ordinal);
            Assert.DoesNotContain("confidentialite", feed, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task WhoeverLeavesTheTeam_LeavesItsFeed()
    {
        await using var host = await PortalHost.StartAsync();
        using var client = host.CreateClient();
        Assert.Contains("malika-cherry", await client.GetStringAsync("/fr/equipe/atom.xml"), StringComparison.Ordinal);
        await host.InScopeAsync(async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            var item = await contents.GetAsync("4teamcherryfr0000000000000", VersionOptions.DraftRequired);
            item.Alter<AvsPortal.Team.Models.TeamMember>(part => part.InPostTo.Value = new DateTime(2018, 1, 1));
            await contents.UpdateAsync(item);
            await contents.PublishAsync(item);
        });
        Assert.DoesNotContain("malika-cherry", await client.GetStringAsync("/fr/equipe/atom.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TitlesOfPages_FollowTypography_OnTheWayHereToo()
    {
        await using var host = await PortalHost.StartAsync();
        await CreateAsync(host, "Essai : l'usine ?", "fr/essai", "everyone");
        await host.InScopeAsync(async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            var item = await contents.GetAsync("4pagecontactfr000000000000", VersionOptions.DraftRequired);
            item.DisplayText = "Joindre l'équipe : ici";
            item.Alter<TitlePart>(part => part.Title = item.DisplayText);
            await contents.UpdateAsync(item);
            await contents.PublishAsync(item);
        });
        using var client = host.CreateClient();
        var page = await client.GetPageAsync("/fr/essai");
        Assert.Equal("Essai\u00A0: l’usine?", page.QuerySelector(".crumbs [aria-current]")!.TextContent);
        Assert.Contains("Joindre l’équipe\u00A0: ici", page.QuerySelector(".site-footer nav")!.TextContent, StringComparison.Ordinal);

        // The index is filled after the request.
        for (var tries = 0; tries < 100; tries++, await Task.Delay(100))
        {
            var suggestions = await client.GetStringAsync("/fr/recherche/suggestions?q=joindre");
            if (System.Text.Json.JsonDocument.Parse(suggestions).RootElement.GetProperty("items").EnumerateArray().Any(item => item.GetProperty("text").GetString() == "Joindre l’équipe\u00A0: ici"))
            {
                return;
            }
        }

        Assert.Fail("The suggestion « Joindre l’équipe : ici » never came with its non-breaking space.");
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
        Assert.Contains("Le 1er\u00A0juin\u00A0: «\u00A050\u00A0% de l’usine\u00A0»?", page.MainText(), StringComparison.Ordinal);
        Assert.Equal("a : b ?", page.QuerySelector("main code")!.TextContent);
        Assert.Equal("the “Valley”: now ?", page.QuerySelector("main .prose span")!.TextContent);
    }

    private static Task CreateAsync(PortalHost host, string title, string path, string audience, string html = "<p>Un texte.</p>", bool isStanding = false) => host.InScopeAsync(async services =>
    {
        var contents = services.GetRequiredService<IContentManager>();
        var item = await contents.NewAsync("Page");
        item.DisplayText = title;
        item.Alter<TitlePart>(part => part.Title = title);
        item.Alter<LocalizationPart>(part => (part.Culture, part.LocalizationSet) = ("fr", item.ContentItemId));
        item.Alter<AutoroutePart>(part => part.Path = path);
        item.Alter<HtmlBodyPart>(part => part.Html = html);
        item.Alter<AudiencePart>(part => part.Audience.Text = audience);
        item.Alter<StandingPart>(part => part.IsStanding.Value = isStanding);
        await contents.CreateAsync(item, VersionOptions.Published);
    });
}
