using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AvsPortal.Governance.Models;
using AvsPortal.Mandates.Models;
using AvsPortal.Team.Models;
using AvsPortal.Timeline.Models;
using AvsPortal.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;

namespace AvsPortal.Web.Tests;

/// <summary>On an English page, what there is in French only is marked as French, and nothing else is: what the interface says beside it is English.</summary>
public sealed class FallbackLanguageTests : IAsyncLifetime
{
    private PortalHost host = null!;
    private HttpClient client = null!;

    public async Task InitializeAsync()
    {
        host = await PortalHost.StartAsync();
        await EditAsync("4teamcherryfr0000000000000", item => item.Alter<TeamMember>(part =>
        {
            (part.BiographyConsent.Value, part.ConsentDate.Value) = (true, new DateTime(2020, 1, 1));
            part.ReportsTo.LocalizationSets = ["4teamsavardset000000000000"];
        }));
        await EditAsync("4timeline1993fr00000000000", item => item.Alter<TimelineEvent>(part => (part.EndYear.Value, part.Source.Text) = (1994, "Le Lingot")));
        await EditAsync("4mandatemaillagesfr0000000", item => item.Alter<Mandate>(part => part.Lead.LocalizationSets = ["4teamcherryset000000000000"]));
        await EditAsync("4boarddeveauxfr00000000000", item => item.Alter<BoardMember>(part => part.TermFrom.Value = new DateTime(2017, 9, 28)));
        foreach (var english in new[] { "4teamcherryen0000000000000", "4timeline1993en00000000000", "4mandatecreneauen000000000", "4boarddeveauxen00000000000" })
        {
            await host.InScopeAsync(async services =>
            {
                var contents = services.GetRequiredService<IContentManager>();
                await contents.UnpublishAsync((await contents.GetAsync(english))!);
            });
        }

        client = host.CreateClient();
    }

    public async Task DisposeAsync()
    {
        client.Dispose();
        await host.DisposeAsync();
    }

    [Fact]
    public async Task Team()
    {
        var page = await client.GetPageAsync("/en/team");
        AssertLanguages(
            page,
            french: ["#malika-cherry .role", "#malika-cherry .biography p", ".chart a[href='#malika-cherry'] + .meta"],
            english: ["#malika-cherry .meta", "#malika-cherry .contact a[download]", "#lilianne-savard .role"]);
        Assert.Equal("Directrice générale", page.QuerySelector("#malika-cherry .role")!.TextContent);
    }

    [Fact]
    public async Task History()
    {
        var page = await client.GetPageAsync("/en/history");
        AssertLanguages(
            page,
            french: ["[id='1993-1994'] h3", "[id='1993-1994'] > div", "[id='1993-1994'] .meta span"],
            english: ["[id='1993-1994'] .meta", "[id='1999'] h3", "[id='1999'] > div"]);
        Assert.Contains(page.QuerySelectorAll("[id='1993-1994'] .meta"), meta => meta.Text() == "Source: Le Lingot");
    }

    [Fact]
    public async Task Mandates()
    {
        const string card = ".mandates .card:has(a[href='/fr/mandats/creneau-d-excellence'])";
        var page = await client.GetPageAsync("/en/mandates");
        AssertLanguages(page, french: [$"{card} h3", $"{card} > p:not(.meta, .period)"], english: [$"{card} .badge", $"{card} .meta"]);
        Assert.Equal("fr", page.QuerySelector($"{card} h3 a")!.GetAttribute("hreflang"));
        AssertLanguages(await client.GetPageAsync("/en/mandates/networking"), french: ["main a[href*='malika-cherry'] + span"], english: ["main h1", "main .lead"]);
    }

    [Fact]
    public async Task Board()
    {
        var page = await client.GetPageAsync("/en/governance");
        AssertLanguages(
            page,
            french: ["#marlene-deveaux .role", ".terms .office .role"],
            english: ["#marlene-deveaux .term", ".terms .office .meta", "#marlene-deveaux h3"]);
        Assert.Equal("Présidente", page.QuerySelector("#marlene-deveaux .role")!.TextContent);
    }

    private static void AssertLanguages(IHtmlDocument page, string[] french, string[] english)
    {
        foreach (var (selector, language) in french.Select(selector => (selector, "fr")).Concat(english.Select(selector => (selector, "en"))))
        {
            var elements = page.QuerySelectorAll(selector);
            Assert.True(elements.Length > 0, $"Nothing is {selector} in:\n{page.QuerySelector("main")!.OuterHtml}");
            Assert.All(elements, element => Assert.True(
                LanguageOf(element)[..2] == language, $"{selector} is marked {LanguageOf(element)} and is {language}: {element.OuterHtml}"));
        }
    }

    private static string LanguageOf(IElement element) => element.Closest("[lang]")!.GetAttribute("lang")!;

    private Task EditAsync(string id, Action<ContentItem> change) => host.InScopeAsync(async services =>
    {
        var contents = services.GetRequiredService<IContentManager>();
        var item = await contents.GetAsync(id, VersionOptions.DraftRequired);
        change(item);
        await contents.UpdateAsync(item);
        await contents.PublishAsync(item);
    });
}
