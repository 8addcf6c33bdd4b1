using System.Globalization;
using System.Text.Json.Nodes;
using AvsPortal.Bilingual.Contracts;
using AvsPortal.Bilingual.Services;
using Microsoft.Extensions.Localization;

namespace AvsPortal.Bilingual.Machines;

/// <summary>What schema.org calls the things that every page has: the society, the site, the page, the way to it.</summary>
public sealed class StructuredData(PagePaths pages, IStringLocalizer<StructuredData> S)
{
    /// <summary>The objects of a page, those of its module last.</summary>
    /// <param name="page">What is known of the page.</param>
    /// <param name="path">Its local path.</param>
    /// <param name="title">Its title, without the site's name.</param>
    public IEnumerable<JsonObject> Graph(PageMetadata page, string path, string title)
    {
        var url = page.Absolute(path);
        var home = page.Absolute("/" + page.Culture);
        var site = new JsonObject
        {
            ["@type"] = "WebSite",
            ["@id"] = page.Absolute("/#website"),
            ["url"] = home,
            ["name"] = S["Aluminium Valley Society"].Value,
            ["inLanguage"] = page.Culture + "-CA",
            ["publisher"] = Reference(page.OrganizationId),
        };
        var self = new JsonObject
        {
            ["@type"] = "WebPage",
            ["@id"] = url,
            ["url"] = url,
            ["name"] = title,
            ["inLanguage"] = page.Culture + "-CA",
            ["isPartOf"] = Reference(page.Absolute("/#website")),
        };
        if (page.Description is { Length: > 0 } description)
        {
            self["description"] = description;
        }

        if (page.Item is { } item)
        {
            SetTime(self, "datePublished", item.PublishedUtc);
            SetTime(self, "dateModified", item.ModifiedUtc);
        }

        List<JsonObject> graph = [Organization(page), site, self];
        if (Trail(page, path, title) is { } trail)
        {
            self["breadcrumb"] = Reference(url + "#breadcrumb");
            trail["@id"] = url + "#breadcrumb";
            graph.Add(trail);
        }

        graph.AddRange(page.Data);
        return graph;
    }

    private JsonObject Organization(PageMetadata page) => new()
    {
        ["@type"] = "Organization",
        ["@id"] = page.OrganizationId,
        ["name"] = S["Aluminium Valley Society"].Value,
        ["alternateName"] = S["AVS"].Value,
        ["url"] = page.Absolute("/" + page.Culture),
        ["logo"] = page.Absolute(WebManifest.Icon),
        ["areaServed"] = "Saguenay–Lac-Saint-Jean",
    };

    // The home page has nothing above it: a trail of one says nothing.
    private JsonObject? Trail(PageMetadata page, string path, string title)
    {
        var items = new JsonArray();
        foreach (var above in pages.Above(path))
        {
            Add(S[above.Name].Value, page.Absolute("/" + above.Path(page.Culture)));
        }

        if (items.Count == 0)
        {
            return null;
        }

        Add(title, page.Absolute(path));
        return new JsonObject { ["@type"] = "BreadcrumbList", ["itemListElement"] = items };

        void Add(string name, string url) => items.Add((JsonNode)new JsonObject
        {
            ["@type"] = "ListItem",
            ["position"] = items.Count + 1,
            ["name"] = name,
            ["item"] = url,
        });
    }

    private static JsonObject Reference(string id) => new() { ["@id"] = id };

    private static void SetTime(JsonObject target, string name, DateTime? utc)
    {
        if (utc is { } time)
        {
            target[name] = time.ToString("yyyy-MM-ddTHH:mm:ss'Z'", CultureInfo.InvariantCulture);
        }
    }
}
