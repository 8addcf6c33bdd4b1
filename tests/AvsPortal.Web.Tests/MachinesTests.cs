using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using AvsPortal.Web.Tests.Hosting;

namespace AvsPortal.Web.Tests;

/// <summary>What search engines, feed readers and browsers find: sitemap, robots, feeds, head, manifest, worker.</summary>
[Collection(ReadOnlySite.Name)]
public sealed class MachinesTests(SharedPortal portal)
{
    private const string Root = "http://localhost";
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private static readonly string[] PublicPages =
        ["/fr", "/en", "/fr/la-societe", "/en/the-society", "/fr/historique", "/en/history", "/fr/equipe", "/en/team", "/fr/gouvernance", "/en/governance", "/fr/mandats", "/en/mandates"];

    public static TheoryData<string> Pages() => new(PublicPages);

    [Fact]
    public async Task Sitemap_ListsPublicPages_WithTheirVersions_AndEachAnswers()
    {
        using var client = portal.Host.CreateClient();
        var map = await XmlAsync(client, "/sitemap.xml", "application/xml");
        var places = map.Root!.Elements(Map + "url").ToDictionary(
            url => url.Element(Map + "loc")!.Value,
            url => url.Elements(Xhtml + "link").ToDictionary(link => link.Attribute("hreflang")!.Value, link => link.Attribute("href")!.Value, StringComparer.Ordinal),
            StringComparer.Ordinal);

        foreach (var page in PublicPages)
        {
            Assert.Contains(Root + page, places.Keys);
        }

        Assert.Contains(places.Keys, url => url.StartsWith(Root + "/fr/mandats/", StringComparison.Ordinal));
        Assert.DoesNotContain(places.Keys, url => url.Contains('#', StringComparison.Ordinal));
        foreach (var (url, versions) in places)
        {
            Assert.Equal(versions["fr"], versions["x-default"]);
            Assert.Contains(url, versions.Values);
            Assert.All(versions.Values, version => Assert.Equal(versions, places[version]));
            var page = await client.GetPageAsync(new Uri(url).PathAndQuery);
            Assert.Equal(url, page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
            Assert.Null(page.QuerySelector("meta[name=robots]"));
        }
    }

    [Fact]
    public async Task Robots_NamesTheSitemap_AndKeepsMachinesOutOfTheAdmin()
    {
        using var client = portal.Host.CreateClient();
        var text = await client.GetStringAsync("/robots.txt");

        Assert.Contains("Sitemap: " + Root + "/sitemap.xml\n", text, StringComparison.Ordinal);
        Assert.Contains("Disallow: /Admin\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/fr/historique/atom.xml", "Historique – Société de la Vallée de l’aluminium", "fr-CA")]
    [InlineData("/en/history/atom.xml", "History – Aluminium Valley Society", "en-CA")]
    [InlineData("/fr/mandats/atom.xml", "Mandats – Société de la Vallée de l’aluminium", "fr-CA")]
    [InlineData("/en/mandates/atom.xml", "Mandates – Aluminium Valley Society", "en-CA")]
    [InlineData("/fr/la-societe/atom.xml", "La Société – Société de la Vallée de l’aluminium", "fr-CA")]
    [InlineData("/fr/equipe/atom.xml", "Équipe – Société de la Vallée de l’aluminium", "fr-CA")]
    [InlineData("/en/governance/atom.xml", "Governance – Aluminium Valley Society", "en-CA")]
    [InlineData("/fr/atom.xml", "Société de la Vallée de l’aluminium", "fr-CA")]
    [InlineData("/en/atom.xml", "Aluminium Valley Society", "en-CA")]
    public async Task Feed_IsValidAtom_InItsLanguage_AndFoundFromItsPage(string path, string title, string language)
    {
        using var client = portal.Host.CreateClient();
        var feed = (await XmlAsync(client, path, "application/atom+xml")).Root!;

        Assert.Equal(title, feed.Element(Atom + "title")!.Value);
        Assert.Equal(language, feed.Attribute(XNamespace.Xml + "lang")!.Value);
        Assert.Equal(Root + path, Link(feed, "self"));
        Assert.NotEmpty(feed.Element(Atom + "author")!.Element(Atom + "name")!.Value);
        var entries = feed.Elements(Atom + "entry").ToList();
        Assert.NotEmpty(entries);
        var ids = entries.Append(feed).Select(entry => entry.Element(Atom + "id")!.Value).ToList();
        Assert.Distinct(ids);
        Assert.All(ids, id => Assert.StartsWith("tag:valuminium.ca,2001:", id, StringComparison.Ordinal));
        var updated = entries.ConvertAll(entry => DateTimeOffset.Parse(entry.Element(Atom + "updated")!.Value, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(updated.Max(), DateTimeOffset.Parse(feed.Element(Atom + "updated")!.Value, System.Globalization.CultureInfo.InvariantCulture));
        Assert.All(entries, entry =>
        {
            Assert.NotEmpty(entry.Element(Atom + "title")!.Value);
            Assert.DoesNotContain('<', entry.Element(Atom + "summary")!.Value);
            Assert.StartsWith(Root + "/" + language[..2] + "/", Link(entry, "alternate"), StringComparison.Ordinal);
        });

        var page = await client.GetPageAsync(path[..path.LastIndexOf('/')]);
        var found = page.QuerySelectorAll("link[rel=alternate][type='application/atom+xml']").Select(link => link.GetAttribute("href"));
        Assert.Contains(Root + path, found);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Head_DescribesThePage_InItsLanguage(string path)
    {
        using var client = portal.Host.CreateClient();
        var page = await client.GetPageAsync(path);
        var language = path[1..3];

        Assert.Equal(Root + path, Property(page, "og:url"));
        Assert.Equal(language + "_CA", Property(page, "og:locale"));
        Assert.StartsWith(Property(page, "og:title")!, page.Title, StringComparison.Ordinal);
        var description = page.QuerySelector("meta[name=description]")?.GetAttribute("content");
        Assert.InRange(description?.Length ?? 0, 30, 200);
        Assert.Equal(description, Property(page, "og:description"));

        var graph = Graph(page);
        Assert.Equal(language + "-CA", graph["WebPage"].Single().GetProperty("inLanguage").GetString());
        Assert.Equal(Root + path, graph["WebPage"].Single().GetProperty("url").GetString());
        Assert.Equal(language == "fr" ? "SVA" : "AVS", graph["Organization"].Single().GetProperty("alternateName").GetString());
        if (path.Length > 3)
        {
            var trail = graph["BreadcrumbList"].Single().GetProperty("itemListElement").EnumerateArray().ToList();
            Assert.Equal(Enumerable.Range(1, trail.Count), trail.Select(place => place.GetProperty("position").GetInt32()));
            Assert.Equal(language == "fr" ? "Accueil" : "Home", trail[0].GetProperty("name").GetString());
            Assert.Equal(Root + path, trail[^1].GetProperty("item").GetString());
        }
    }

    [Theory]
    [InlineData("/fr/equipe", "fr_CA", "en_CA", "Société de la Vallée de l’aluminium")]
    [InlineData("/en/mandates/networking", "en_CA", "fr_CA", "Aluminium Valley Society")]
    [InlineData("/fr/nous-joindre", "fr_CA", "en_CA", "Société de la Vallée de l’aluminium")]
    public async Task SharedPage_HasAPicture_ThatIsWhatItsHeadSays(string path, string locale, string alternate, string alt)
    {
        using var client = portal.Host.CreateClient();
        var page = await client.GetPageAsync(path);
        Assert.Equal(locale, Property(page, "og:locale"));
        Assert.Equal(alternate, Property(page, "og:locale:alternate"));
        Assert.StartsWith(alt, Property(page, "og:image:alt"), StringComparison.Ordinal);
        Assert.StartsWith(Root, Property(page, "og:image"), StringComparison.Ordinal);

        var picture = await client.GetByteArrayAsync(new Uri(Property(page, "og:image")!).PathAndQuery);
        Assert.InRange(picture.Length, 1_000, 60_000);
        Assert.Equal((Property(page, "og:image:width"), Property(page, "og:image:height")), PngSize(picture));
        Assert.Equal(("1200", "630"), PngSize(picture));

        var icon = page.QuerySelector("link[rel=apple-touch-icon]")!.GetAttribute("href");
        Assert.Equal(("180", "180"), PngSize(await client.GetByteArrayAsync(icon)));
    }

    [Theory]
    [InlineData("/fr/hors-ligne", "Vous êtes hors ligne")]
    [InlineData("/en/no-translation", "This page is not available in English")]
    [InlineData("/Login", "Se connecter")]
    public async Task PageWithoutSection_SaysWhereItIs(string path, string place)
    {
        using var client = portal.Host.CreateClient();
        Assert.Equal(place, (await client.GetPageAsync(path)).QuerySelector(".crumbs [aria-current=page]")!.TextContent);
    }

    [Fact]
    public async Task ChangeOfPassword_SaysWhereItIs()
    {
        using var client = await portal.Host.LoginAsAdminAsync();
        Assert.Equal("Changer votre mot de passe", (await client.GetPageAsync("/ChangePassword")).QuerySelector(".crumbs [aria-current=page]")!.TextContent);
    }

    [Theory]
    [InlineData("/fr/equipe", "worksFor")]
    [InlineData("/en/team", "worksFor")]
    [InlineData("/fr/gouvernance", "memberOf")]
    [InlineData("/en/governance", "memberOf")]
    public async Task People_AreSchemaOrgPersons_OfTheSociety(string path, string relation)
    {
        using var client = portal.Host.CreateClient();
        var page = await client.GetPageAsync(path);
        var graph = Graph(page);
        var society = graph["Organization"].Single().GetProperty("@id").GetString();

        var people = graph["Person"].ToList();
        Assert.NotEmpty(people);
        Assert.All(people, person =>
        {
            Assert.Contains(person.GetProperty("name").GetString()!, page.MainText(), StringComparison.Ordinal);
            Assert.Equal(society, person.GetProperty(relation).GetProperty("@id").GetString());
            Assert.False(person.TryGetProperty("image", out _), "No consent is recorded in the seed: no portrait may be named.");
        });
    }

    [Theory]
    [InlineData("/fr/recherche?q=x")]
    [InlineData("/en/offline")]
    public async Task PageThatIsNotPublic_IsNotToBeIndexed(string path)
    {
        using var client = portal.Host.CreateClient();
        var page = await client.GetPageAsync(path);
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
    }

    [Theory]
    [InlineData("fr", "SVA")]
    [InlineData("en", "AVS")]
    public async Task Manifest_IsInItsLanguage_AndItsIconIsThere(string language, string shortName)
    {
        using var client = portal.Host.CreateClient();
        using var response = await client.GetAsync($"/{language}/manifest.webmanifest");
        var manifest = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;

        Assert.Equal("application/manifest+json", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(shortName, manifest.GetProperty("short_name").GetString());
        Assert.Equal("/" + language, manifest.GetProperty("start_url").GetString());
        using var icon = await client.GetAsync(manifest.GetProperty("icons")[0].GetProperty("src").GetString());
        Assert.Equal(HttpStatusCode.OK, icon.StatusCode);
        var page = await client.GetPageAsync("/" + language);
        Assert.Equal($"/{language}/manifest.webmanifest", page.QuerySelector("link[rel=manifest]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task ServiceWorker_IsAScriptAtTheRoot()
    {
        using var client = portal.Host.CreateClient();
        using var response = await client.GetAsync("/service-worker.js");
        Assert.Equal("text/javascript", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("no-cache", response.Headers.CacheControl!.ToString());
    }

    private static async Task<XDocument> XmlAsync(HttpClient client, string path, string type)
    {
        using var response = await client.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType!.MediaType);
        return XDocument.Parse(await response.Content.ReadAsStringAsync());
    }

    private static (string? Width, string? Height) PngSize(byte[] file) => (
        System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(16)).ToString(System.Globalization.CultureInfo.InvariantCulture),
        System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(20)).ToString(System.Globalization.CultureInfo.InvariantCulture));

    private static string? Link(XElement element, string rel) =>
        element.Elements(Atom + "link").Single(link => link.Attribute("rel")!.Value == rel).Attribute("href")!.Value;

    private static string? Property(AngleSharp.Dom.IDocument page, string name) => page.QuerySelector($"meta[property='{name}']")?.GetAttribute("content");

    private static ILookup<string, JsonElement> Graph(AngleSharp.Dom.IDocument page)
    {
        var data = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement;
        Assert.Equal("https://schema.org", data.GetProperty("@context").GetString());
        return data.GetProperty("@graph").EnumerateArray().ToLookup(thing => thing.GetProperty("@type").GetString()!, StringComparer.Ordinal);
    }
}
