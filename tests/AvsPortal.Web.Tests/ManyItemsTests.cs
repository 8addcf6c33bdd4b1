using System.Globalization;
using System.Net;
using System.Xml.Linq;
using AvsPortal.Organization.Contracts;
using AvsPortal.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Html.Models;
using OrchardCore.Title.Models;

namespace AvsPortal.Web.Tests;

/// <summary>A site of more items than one page or file holds.</summary>
public sealed class ManyItemsTests
{
    private const int Sets = 150;
    private const string Root = "http://localhost";
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    [SkippableTheory]
    [InlineData("Sqlite")]
    [InlineData("Postgres")]
    public async Task Sitemap_OfManyItems_IsAnIndex_WhoseFilesNameEachPageOnce_WithItsVersions(string provider)
    {
        await using var database = provider == "Postgres" ? await PostgresDatabase.CreateAsync() : null;
        await using var host = database is null ? await PortalHost.StartAsync() : await PortalHost.StartInAsync(SiteTemplate.NewFolder(), database.Settings);
        await ImportAsync(host);
        using var visitor = host.CreateClient();

        var index = (await XmlAsync(visitor, "/sitemap.xml")).Root!;
        Assert.Equal(Map + "sitemapindex", index.Name);
        var files = index.Elements(Map + "sitemap").Select(file => file.Element(Map + "loc")!.Value).ToList();
        Assert.Equal(files, Enumerable.Range(1, files.Count).Select(number => string.Create(CultureInfo.InvariantCulture, $"{Root}/sitemap-{number}.xml")));
        Assert.InRange(files.Count, 2, 3);

        var urls = new List<XElement>();
        foreach (var file in files)
        {
            urls.AddRange((await XmlAsync(visitor, new Uri(file).PathAndQuery)).Root!.Elements(Map + "url"));
        }

        var places = urls.ToDictionary(
            url => url.Element(Map + "loc")!.Value,
            url => url.Elements(Xhtml + "link").Select(link => (link.Attribute("hreflang")!.Value, link.Attribute("href")!.Value)).ToList(),
            StringComparer.Ordinal);
        Assert.Contains(Root + "/fr/historique", places.Keys);
        Assert.Equal([("fr", Root + "/fr/seule"), ("x-default", Root + "/fr/seule")], places[Root + "/fr/seule"]);
        Assert.DoesNotContain(places.Keys, url => url.EndsWith("/interne", StringComparison.Ordinal));
        for (var set = 0; set < Sets; set++)
        {
            var (french, english) = (string.Create(CultureInfo.InvariantCulture, $"{Root}/fr/feuille-{set}"), string.Create(CultureInfo.InvariantCulture, $"{Root}/en/sheet-{set}"));
            Assert.Equal([("fr", french), ("en", english), ("x-default", french)], places[french]);
            Assert.Equal(places[french], places[english]);
        }

        foreach (var beyond in new[] { 0, files.Count + 1 })
        {
            using var missing = await visitor.GetAsync(string.Create(CultureInfo.InvariantCulture, $"/sitemap-{beyond}.xml"));
            Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        }
    }

    [Fact]
    public async Task SitemapFile_OfASiteOfOneFile_IsNotThere()
    {
        await using var host = await PortalHost.StartAsync();
        using var visitor = host.CreateClient();
        using var missing = await visitor.GetAsync("/sitemap-1.xml");
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
    }

    [Theory]
    [InlineData("fr", "Page 2 sur ")]
    [InlineData("en", "Page 2 of ")]
    public async Task AdminList_CountsAnew_WhenContentChanges(string culture, string pageText)
    {
        await using var host = await PortalHost.StartAsync();
        using var staff = await host.LoginAsAdminAsync();
        await staff.GetAsync($"/Admin/Language?culture={culture}&returnUrl=%2FAdmin");
        var before = await CountAsync(staff, "");
        var drafts = await CountAsync(staff, "?status=draft");
        var english = await CountAsync(staff, "?lang=en");

        await ImportAsync(host);

        Assert.Equal(before + (2 * Sets) + 2, await CountAsync(staff, ""));
        Assert.Equal(drafts, await CountAsync(staff, "?status=draft"));
        Assert.Equal(english + Sets, await CountAsync(staff, "?lang=en"));
        Assert.Equal(before + (2 * Sets) + 2, await CountAsync(staff, "?page=2"));
        Assert.Contains(pageText, (await staff.GetPageAsync("/Admin/Contents/ContentItems?page=2")).MainText(), StringComparison.Ordinal);

        await host.InScopeAsync(async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            await contents.UnpublishAsync((await contents.GetAsync("4many-en-0"))!);
        });
        Assert.Equal(drafts + 1, await CountAsync(staff, "?status=modified") + await CountAsync(staff, "?status=draft"));
    }

    [Theory]
    [InlineData("title")]
    [InlineData("created")]
    public async Task AdminList_InAnotherOrder_HasEachItemOnce(string sort)
    {
        await using var host = await PortalHost.StartAsync();
        await ImportAsync(host);
        using var staff = await host.LoginAsAdminAsync();
        var titles = new List<string>();
        for (var page = 1; page <= (2 * Sets / 25) + 1; page++)
        {
            var list = await staff.GetPageAsync(string.Create(CultureInfo.InvariantCulture, $"/Admin/Contents/ContentItems/Page?sort={sort}&q=Feuille&page={page}"));
            titles.AddRange(list.QuerySelectorAll("tbody th").Select(cell => cell.TextContent.Trim()));
            if (list.QuerySelector("a[rel=next]") is null)
            {
                break;
            }
        }

        Assert.Equal(Sets, titles.Count);
        Assert.Distinct(titles);
        if (sort == "title")
        {
            Assert.Equal(titles.Order(StringComparer.Ordinal), titles);
        }
    }

    [SkippableTheory]
    [InlineData("Sqlite")]
    [InlineData("Postgres")]
    public async Task Translations_OfManyItems_ArePagedByState_AndFollowEachChange(string provider)
    {
        await using var database = provider == "Postgres" ? await PostgresDatabase.CreateAsync() : null;
        await using var host = database is null ? await PortalHost.StartAsync() : await PortalHost.StartInAsync(SiteTemplate.NewFolder(), database.Settings);
        using var staff = await host.LoginAsAdminAsync();
        var (missing, draft, behind, done) = await StatesAsync(staff);

        await ImportAsync(host);
        Assert.Equal((missing + 2, draft, behind, done + Sets), await StatesAsync(staff));
        var titles = new List<string>();
        for (string? path = "/Admin/Translations?state=UpToDate"; path is not null;)
        {
            var page = await staff.GetPageAsync(path);
            titles.AddRange(page.QuerySelectorAll("tbody th").Select(cell => cell.TextContent.Trim()));
            path = page.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        Assert.Equal(done + Sets, titles.Count);
        Assert.Equal(Sets, titles.Count(title => title.StartsWith("Feuille ", StringComparison.Ordinal)));

        await InContentAsync(host, async contents => await contents.UnpublishAsync((await contents.GetAsync("4many-en-0"))!));
        Assert.Equal((missing + 2, draft + 1, behind, done + Sets - 1), await StatesAsync(staff));
        await InContentAsync(host, async contents => await contents.RemoveAsync((await contents.GetAsync("4many-en-1"))!));
        Assert.Equal((missing + 3, draft + 1, behind, done + Sets - 2), await StatesAsync(staff));
        await InContentAsync(host, async contents => await contents.RemoveAsync((await contents.GetAsync("0many-alone"))!));
        Assert.Equal((missing + 2, draft + 1, behind, done + Sets - 2), await StatesAsync(staff));
        await InContentAsync(host, async contents =>
        {
            var french = (await contents.GetAsync("4many-fr-2", VersionOptions.DraftRequired))!;
            french.Alter<TitlePart>(part => part.Title = "Feuille revue");
            await contents.UpdateAsync(french);
            await contents.PublishAsync(french);
        });
        Assert.Equal((missing + 2, draft + 1, behind + 1, done + Sets - 3), await StatesAsync(staff));
    }

    private static Task InContentAsync(PortalHost host, Func<IContentManager, Task> change) =>
        host.InScopeAsync(services => change(services.GetRequiredService<IContentManager>()));

    // The numbers in the tabs: to translate, drafts, behind the French, up to date.
    private static async Task<(int Missing, int Draft, int Behind, int Done)> StatesAsync(HttpClient staff)
    {
        var page = await staff.GetPageAsync("/Admin/Translations");
        var counts = page.QuerySelectorAll(".tabs a").Select(tab => int.Parse(string.Concat(tab.TextContent.Where(char.IsAsciiDigit)), CultureInfo.InvariantCulture)).ToList();
        return (counts[0], counts[1], counts[2], counts[3]);
    }

    private static async Task<int> CountAsync(HttpClient staff, string query)
    {
        var page = await staff.GetPageAsync("/Admin/Contents/ContentItems" + query);
        var digits = string.Concat(page.QuerySelector("p[role=status]")!.TextContent.Where(char.IsAsciiDigit));
        return digits.Length == 0 ? 0 : int.Parse(digits, CultureInfo.InvariantCulture);
    }

    private static async Task<XDocument> XmlAsync(HttpClient client, string path)
    {
        using var response = await client.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/xml", response.Content.Headers.ContentType!.MediaType);
        return XDocument.Parse(await response.Content.ReadAsStringAsync());
    }

    // The set without English comes first, so that the sets after it lie across the ends of files.
    private static Task ImportAsync(PortalHost host) => host.InScopeAsync(services => services.GetRequiredService<IContentManager>().ImportAsync(
    [
        Page("0many-alone", "0many-alone", "fr", "Seule", "fr/seule"),
        Page("4many-staff", "4many-staff", "fr", "Interne", "fr/interne", Audiences.Staff),
        .. Enumerable.Range(0, Sets).SelectMany(set => (ContentItem[])
        [
            Page($"4many-fr-{set}", $"4many-{set}", "fr", $"Feuille {set}", $"fr/feuille-{set}"),
            Page($"4many-en-{set}", $"4many-{set}", "en", $"Sheet {set}", $"en/sheet-{set}"),
        ]),
    ]));

    private static ContentItem Page(string id, string set, string culture, string title, string path, string audience = Audiences.Everyone)
    {
        var item = new ContentItem { ContentItemId = id, ContentItemVersionId = id + "-v", ContentType = "Page", DisplayText = title, Latest = true, Published = true };
        item.Alter<TitlePart>(part => part.Title = title);
        item.Alter<LocalizationPart>(part => (part.Culture, part.LocalizationSet) = (culture, set));
        item.Alter<AutoroutePart>(part => part.Path = path);
        item.Alter<HtmlBodyPart>(part => part.Html = "<p>Texte.</p>");
        item.Alter<AudiencePart>(part => part.Audience.Text = audience);
        return item;
    }
}
