using System.Xml.Linq;
using AvsPortal.Bilingual.Contracts;
using AvsPortal.Search.Models;
using AvsPortal.Search.Query;
using AvsPortal.Search.Services;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Metadata;

namespace AvsPortal.Search.Controllers;

/// <summary>What search boxes ask: the portal's own while somebody types, and the browser's.</summary>
public sealed class SearchBoxController(
    IServiceProvider services, IBilingualLinks links, IContentDefinitionManager definitions, IStringLocalizer<SearchBoxController> S) : Controller
{
    private static readonly XNamespace OpenSearchNamespace = "http://a9.com/-/spec/opensearch/1.1/";

    /// <summary>Suggestions as JSON: for the portal's boxes, or for a browser's (<c>format=opensearch</c>).</summary>
    [HttpGet]
    [EnableRateLimiting(SearchRateLimit.SuggestionsName)]
    public async Task<IActionResult> Suggestions(string? q, string? format)
    {
        var text = q ?? "";
        var path = links.PageUrl(SearchPage.Name, SiteCultures.Current) ?? "";
        List<SuggestionModel> items = [];
        foreach (var suggestion in await services.GetRequiredService<PortalSearch>().SuggestAsync(text, SiteCultures.Current, User))
        {
            // As on the page that it leads to.
            items.Add(new SuggestionModel(Typography.Apply(suggestion.Text, SiteCultures.Current), await KindAsync(suggestion), UrlOf(suggestion, path)));
        }

        // What a reader may see changes with their rights: nobody keeps it.
        Response.Headers.CacheControl = "no-store";
        Response.Headers["X-Robots-Tag"] = "noindex";
        return string.Equals(format, "opensearch", StringComparison.Ordinal)
            ? Json(new object[] { text, items.Select(item => item.Text), items.Select(item => item.Kind), items.Select(item => Absolute(item.Url)) })
            : Json(new { status = items.Count == 0 ? S["No suggestion"].Value : S.Plural(items.Count, "1 suggestion", "{0} suggestions").Value, items });
    }

    [HttpGet]
    public IActionResult OpenSearch()
    {
        var culture = SiteCultures.Current;
        var page = Absolute(links.PageUrl(SearchPage.Name, culture) ?? "");
        var document = new XDocument(new XElement(
            OpenSearchNamespace + "OpenSearchDescription",
            new XElement(OpenSearchNamespace + "ShortName", S["Aluminium Valley"].Value),
            new XElement(OpenSearchNamespace + "Description", S["Search the portal of the Aluminium Valley Society"].Value),
            new XElement(OpenSearchNamespace + "Language", culture + "-CA"),
            new XElement(OpenSearchNamespace + "InputEncoding", "UTF-8"),
            Address("text/html", page + "?q={searchTerms}&page={startPage?}"),
            Address("application/x-suggestions+json", $"{page}/{SearchPage.Suggestions}?format=opensearch&q={{searchTerms}}"),
            Address("application/json", Absolute($"/api/search?culture={culture}&q={{searchTerms}}&page={{startPage?}}"))));
        return Content("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + document, "application/opensearchdescription+xml; charset=utf-8");
    }

    private static XElement Address(string type, string template) => new(OpenSearchNamespace + "Url", new XAttribute("type", type), new XAttribute("template", template));

    private static string UrlOf(Suggestion suggestion, string path) => suggestion.Url is { Length: > 0 } url
        ? url
        : new SearchQuestion { Text = suggestion.Text, Culture = SiteCultures.Current }.Url(path);

    private async Task<string> KindAsync(Suggestion suggestion)
    {
        if (suggestion.Type is null)
        {
            return S["Organization"].Value;
        }

        var name = (await definitions.GetTypeDefinitionAsync(suggestion.Type))?.DisplayName ?? suggestion.Type;
        return S[name].Value;
    }

    private string Absolute(string path) => $"{Request.Scheme}://{Request.Host}{Request.PathBase}{path}";
}
