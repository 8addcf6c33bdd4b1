using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Html.Dom;
using AvsPortal.Web.Tests.Hosting;

namespace AvsPortal.Web.Tests;

/// <summary>What every public page says in schema.org's words: only types and properties that there are, each with values of its kind.</summary>
[Collection(ReadOnlySite.Name)]
public sealed partial class StructuredDataTests(SharedPortal portal)
{
    private const string Root = "http://localhost";

    // From schema.org, release 29.0: of each type used, the properties that a page of ours may use; under "" those of every Thing.
    private static readonly Dictionary<string, string[]> Vocabulary = JsonSerializer.Deserialize<Dictionary<string, string[]>>(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Vocabulary", "schema-org.json")))!;

    [Fact]
    public async Task EveryNode_OfEveryPublicPage_IsOfTheVocabulary()
    {
        using var client = portal.Host.CreateClient();
        var map = XDocument.Parse(await client.GetStringAsync("/sitemap.xml"));
        var pages = map.Descendants().Where(element => element.Name.LocalName == "loc").Select(place => new Uri(place.Value).PathAndQuery).ToList();
        Assert.InRange(pages.Count, 30, 200);

        var faults = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in pages)
        {
            foreach (var node in Graph(await client.GetPageAsync(path)))
            {
                faults.AddRange(Faults(node, seen).Select(fault => $"{path}: {fault}"));
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(40)));

        // A type that no page uses any more is no longer looked at by this test.
        Assert.Equal(Vocabulary.Keys.Where(type => type.Length > 0).Order(StringComparer.Ordinal), seen.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("""{ "@type": "Evenement", "name": "x" }""")]
    [InlineData("""{ "@type": "Event", "name": "x" }""")]
    [InlineData("""{ "@type": "Event", "name": "x", "startDate": "1984", "beginDate": "1984" }""")]
    [InlineData("""{ "@type": "Event", "name": "x", "startDate": "en 1984" }""")]
    [InlineData("""{ "@type": "Person", "name": "x", "url": "/fr/equipe" }""")]
    [InlineData("""{ "@type": "Person", "name": "x", "worksFor": { "name": "y" } }""")]
    [InlineData("""{ "@type": "Person" }""")]
    public void EachKindOfFault_IsSeen(string node) =>
        Assert.NotEmpty(Faults(JsonDocument.Parse(node).RootElement, new HashSet<string>(StringComparer.Ordinal)));

    [Theory]
    [InlineData("/fr/historique", "fr-CA", "Les acteurs régionaux")]
    [InlineData("/en/history", "en-CA", "Regional stakeholders")]
    public async Task EachDatedEntry_OfTheHistory_IsAnEvent(string path, string language, string first)
    {
        using var client = portal.Host.CreateClient();
        var page = await client.GetPageAsync(path);
        var events = Graph(page).Where(node => node.GetProperty("@type").GetString() == "Event").ToList();

        Assert.Equal(
            page.QuerySelectorAll(".timeline .event").Select(entry => $"{Root}{path}#{entry.Id}"),
            events.Select(node => node.GetProperty("url").GetString()));
        Assert.Equal(("1984", "1992"), (events[0].GetProperty("startDate").GetString(), events[0].GetProperty("endDate").GetString()));
        Assert.StartsWith(first, events[0].GetProperty("name").GetString(), StringComparison.Ordinal);
        Assert.False(events[1].TryGetProperty("endDate", out _), "1993 took one year.");
        Assert.All(events, node =>
        {
            Assert.Equal(language, node.GetProperty("inLanguage").GetString());
            Assert.Equal("Saguenay–Lac-Saint-Jean", node.GetProperty("location").GetProperty("name").GetString());
            Assert.DoesNotContain('<', node.GetRawText());
        });
    }

    private static IEnumerable<JsonElement> Graph(IHtmlDocument page) =>
        JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement.GetProperty("@graph").EnumerateArray();

    private static IEnumerable<string> Faults(JsonElement node, HashSet<string> seen)
    {
        var properties = node.EnumerateObject().ToDictionary(property => property.Name, property => property.Value, StringComparer.Ordinal);
        if (!properties.TryGetValue("@type", out var named))
        {
            if (properties.Keys.Any(name => name != "@id"))
            {
                yield return "a thing without a type: " + node.GetRawText();
            }

            yield break;
        }

        var type = named.GetString()!;
        if (!Vocabulary.TryGetValue(type, out var own) || type.Length == 0)
        {
            yield return "schema.org has no type " + type;
            yield break;
        }

        seen.Add(type);
        foreach (var needed in type switch { "Event" => ["name", "startDate"], "BreadcrumbList" => ["itemListElement"], _ => new[] { "name" } })
        {
            if (!properties.ContainsKey(needed))
            {
                yield return $"{type} without {needed}";
            }
        }

        foreach (var (name, value) in properties)
        {
            if (!own.Contains(name) && !Vocabulary[""].Contains(name))
            {
                yield return $"{type} has no property {name}";
            }

            if (!IsOfItsKind(name, value))
            {
                yield return $"{type}.{name} is {value.GetRawText()}";
            }

            var inside = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : Enumerable.Repeat(value, 1);
            foreach (var fault in inside.Where(child => child.ValueKind == JsonValueKind.Object).SelectMany(child => Faults(child, seen)))
            {
                yield return fault;
            }
        }
    }

    private static bool IsOfItsKind(string name, JsonElement value) => name switch
    {
        "url" or "@id" or "image" or "logo" or "item" => Uri.TryCreate(value.GetString(), UriKind.Absolute, out var url) && url.Scheme is "http" or "https",
        "startDate" or "endDate" or "datePublished" or "dateModified" => Date().IsMatch(value.GetString()!),
        "inLanguage" => value.GetString() is "fr-CA" or "en-CA",
        "position" => value.TryGetInt32(out var position) && position > 0,
        "email" => value.GetString()!.Contains('@', StringComparison.Ordinal),
        _ => value.ValueKind is JsonValueKind.Object or JsonValueKind.Array || value.GetString()!.Trim().Length > 0,
    };

    // ISO 8601, a year being enough.
    [GeneratedRegex("^[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}Z)?)?)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Date();
}
