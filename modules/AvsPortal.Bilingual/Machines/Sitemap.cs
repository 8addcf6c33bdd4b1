using System.Globalization;
using System.Xml.Linq;
using AvsPortal.Bilingual.Contracts;
using AvsPortal.Bilingual.Services;
using Microsoft.Extensions.Options;

namespace AvsPortal.Bilingual.Machines;

/// <summary>sitemap.xml: each public page with its versions (sitemaps.org 0.9, hreflang as xhtml:link).</summary>
public sealed class Sitemap(PublicContent content, PagePaths pages, SiteAddress address, IOptions<BilingualOptions> options)
{
    /// <summary>More would not be a valid sitemap.</summary>
    public const int MostPages = 50_000;

    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    public async Task<XDocument> WriteAsync()
    {
        var root = await address.RootAsync();
        var groups = new List<IReadOnlyList<Place>>();
        foreach (var name in options.Value.PublicPages.Order(StringComparer.Ordinal))
        {
            groups.Add([.. from culture in SiteCultures.All
                           let url = pages.PageUrl(name, culture)
                           where url is not null
                           select new Place(culture, url, null)]);
        }

        // What is read on a page of others (an event of the history) has a fragment: that page is there already.
        var items = await content.AllAsync();
        groups.AddRange(items
            .Where(found => !found.Url.Contains('#', StringComparison.Ordinal) && pages.Find(found.Url) is null)
            .GroupBy(found => found.Set, StringComparer.Ordinal)
            .Select(set => (IReadOnlyList<Place>)[.. set.Select(found => new Place(found.Culture, found.Url, found.UpdatedUtc))]));

        return new XDocument(new XElement(Map + "urlset",
            new XAttribute(XNamespace.Xmlns + "xhtml", Xhtml),
            groups.SelectMany(group => group.Select(place => Url(place, group, root)))
                .OrderBy(url => url.Element(Map + "loc")!.Value, StringComparer.Ordinal)
                .Take(MostPages)));
    }

    private static XElement Url(Place place, IReadOnlyList<Place> group, string root)
    {
        var first = SiteCultures.All.Select(culture => group.FirstOrDefault(other => other.Culture == culture)).First(other => other is not null)!;
        return new XElement(Map + "url",
            new XElement(Map + "loc", root + place.Url),
            place.UpdatedUtc is { } day ? new XElement(Map + "lastmod", day.ToString("yyyy-MM-ddTHH:mm:ss'Z'", CultureInfo.InvariantCulture)) : null,
            group.Select(other => Alternate(other.Culture, root + other.Url)),
            Alternate("x-default", root + first.Url));
    }

    private static XElement Alternate(string language, string url) => new(Xhtml + "link",
        new XAttribute("rel", "alternate"), new XAttribute("hreflang", language), new XAttribute("href", url));

    private sealed record Place(string Culture, string Url, DateTime? UpdatedUtc);
}
