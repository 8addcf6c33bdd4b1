using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using AvsPortal.Web.Tests.Hosting;

namespace AvsPortal.Web.Tests;

/// <summary>What machines and search boxes get: the API as it is described, its limit, suggestions, OpenSearch.</summary>
[Collection(ReadOnlySite.Name)]
public sealed class SearchApiTests(SharedPortal portal)
{
    [Fact]
    public async Task Answer_IsAsTheDescriptionSays()
    {
        using var client = portal.Host.CreateClient();
        using var description = JsonDocument.Parse(await client.GetStringAsync("/api/search/openapi.json"));
        using var answer = JsonDocument.Parse(await client.GetStringAsync("/api/search?q=aluminium&culture=en&sort=date&type=TimelineEvent"));
        var schemas = description.RootElement.GetProperty("components").GetProperty("schemas");

        Matches(schemas, "Answer", answer.RootElement);
        Matches(schemas, "Hit", answer.RootElement.GetProperty("hits")[0]);
        Matches(schemas, "Count", answer.RootElement.GetProperty("facets").GetProperty("year")[0]);
        Assert.All(answer.RootElement.GetProperty("hits").EnumerateArray(), hit => Assert.Equal("TimelineEvent", hit.GetProperty("type").GetString()));

        static void Matches(JsonElement schemas, string name, JsonElement value)
        {
            var described = schemas.GetProperty(name).GetProperty("properties").EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal);
            Assert.Equal(described, value.EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal));
            Assert.Equal(described, schemas.GetProperty(name).GetProperty("required").EnumerateArray().Select(property => property.GetString()!).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task TooManyRequests_AreAskedToWait_AndOnlyThose()
    {
        await using var host = await PortalHost.StartAsync(new Dictionary<string, string?>
        {
            ["OrchardCore:AvsPortal_Search:Requests"] = "3", ["OrchardCore:AvsPortal_Search:Period"] = "00:10:00",
        });
        using var client = host.CreateClient();
        for (var i = 0; i < 3; i++)
        {
            using var served = await client.GetAsync("/api/search?q=aluminium");
            Assert.Equal(HttpStatusCode.OK, served.StatusCode);
        }

        using var refused = await client.GetAsync("/api/search?q=aluminium");
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(10));
        Assert.Equal("application/problem+json", refused.Content.Headers.ContentType!.MediaType);
        await client.GetPageAsync("/fr/recherche?q=aluminium");
        Assert.NotEmpty(await SuggestAsync(client, "fr", "alu"));

        using var admin = await host.LoginAsAdminAsync();
        using var other = await admin.GetAsync("/api/search?q=aluminium");
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Theory]
    [InlineData("fr", "malika", "Malika Cherry", "/fr/equipe#malika-cherry", "Membre de l’équipe")]
    [InlineData("fr", "che mal", "Malika Cherry", "/fr/equipe#malika-cherry", "Membre de l’équipe")]
    [InlineData("en", "CHERRY", "Malika Cherry", "/en/team#malika-cherry", "Team member")]
    [InlineData("fr", "dery", "Gilles Déry", "/fr/gouvernance#gilles-dery", null)]
    [InlineData("en", "cloutier j", "Jérémie Cloutier", "/en/team#jeremie-cloutier", null)]
    public async Task Suggestions_AreTitlesAndPeople(string culture, string typed, string text, string url, string? kind)
    {
        using var client = portal.Host.CreateClient();
        var found = (await SuggestAsync(client, culture, typed)).Single(item => item.Url == url);
        Assert.Equal(text, found.Text);
        Assert.Equal(kind ?? found.Kind, found.Kind);
    }

    [Fact]
    public async Task Suggestions_AreOrganizationsToo_WhichAreSearched()
    {
        using var client = portal.Host.CreateClient();
        var found = (await SuggestAsync(client, "fr", "rio")).First(item => item.Kind == "Organisme");
        Assert.StartsWith("Rio Tinto", found.Text, StringComparison.Ordinal);
        Assert.NotEmpty((await client.GetPageAsync(found.Url)).QuerySelectorAll(".result"));
    }

    [Theory]
    [InlineData("/fr/recherche", "« aluminium »", "suggestions")]
    [InlineData("/en/search", "aluminium", "suggestions")]
    public async Task Suggestions_AreAnnounced(string path, string typed, string words)
    {
        using var client = portal.Host.CreateClient();
        using var json = JsonDocument.Parse(await client.GetStringAsync($"{path}/suggestions?q={Uri.EscapeDataString(typed)}"));
        Assert.Contains(words, json.RootElement.GetProperty("status").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr", "/fr/recherche")]
    [InlineData("en", "/en/search")]
    public async Task OpenSearch_IsLinkedAndRight(string culture, string path)
    {
        using var client = portal.Host.CreateClient();
        var home = await client.GetPageAsync("/" + culture);
        var link = home.QuerySelector("head link[rel=search]")!;
        Assert.Equal(path + "/opensearch.xml", link.GetAttribute("href"));

        var document = XDocument.Parse(await client.GetStringAsync(link.GetAttribute("href")));
        XNamespace ns = "http://a9.com/-/spec/opensearch/1.1/";
        var urls = document.Root!.Elements(ns + "Url").ToDictionary(url => url.Attribute("type")!.Value, url => url.Attribute("template")!.Value, StringComparer.Ordinal);
        var page = await client.GetPageAsync(new Uri(urls["text/html"].Replace("{searchTerms}", "aluminium", StringComparison.Ordinal).Replace("{startPage?}", "1", StringComparison.Ordinal)).PathAndQuery);
        Assert.NotEmpty(page.QuerySelectorAll(".result"));

        using var json = JsonDocument.Parse(await client.GetStringAsync(new Uri(urls["application/x-suggestions+json"].Replace("{searchTerms}", "malika", StringComparison.Ordinal)).PathAndQuery));
        Assert.Equal("malika", json.RootElement[0].GetString());
        Assert.Equal("Malika Cherry", json.RootElement[1][0].GetString());
    }

    private static async Task<List<(string Text, string Kind, string Url)>> SuggestAsync(HttpClient client, string culture, string typed)
    {
        var path = culture == "fr" ? "/fr/recherche" : "/en/search";
        using var json = JsonDocument.Parse(await client.GetStringAsync($"{path}/suggestions?q={Uri.EscapeDataString(typed)}"));
        return [.. json.RootElement.GetProperty("items").EnumerateArray().Select(item =>
            (item.GetProperty("text").GetString()!, item.GetProperty("kind").GetString()!, item.GetProperty("url").GetString()!))];
    }
}
