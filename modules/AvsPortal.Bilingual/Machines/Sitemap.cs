using System.Globalization;
using System.Xml.Linq;
using AvsPortal.Bilingual.Contracts;
using AvsPortal.Bilingual.Services;
using Microsoft.Extensions.Options;

namespace AvsPortal.Bilingual.Machines;

/// <summary>
/// sitemap.xml: each public page with its versions (sitemaps.org 0.9, hreflang as xhtml:link). A site of more items than one file
/// is to hold gets an index of files, so that no request takes longer the more items there are.
/// </summary>
public sealed class Sitemap(PublicContent content, PagePaths pages, SiteAddress address, IOptions<BilingualOptions> options)
{
    /// <summary>Items in a file. Each is read, to ask whether a visitor may see it.</summary>
    public const int PartSize = 250;

    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    /// <summary>A part's local address: at the root, because a sitemap speaks only of what is below its own folder.</summary>
    public static string PartUrl(int number) => string.Create(CultureInfo.InvariantCulture, $"/sitemap-{number}.xml");

    /// <summary>sitemap.xml: all pages, or the index of the parts.</summary>
    public async Task<XDocument> WriteAsync()
    {
        var count = await content.CountAsync();
        if (count <= PartSize)
        {
            return await PagesAsync(1);
        }

        var root = await address.RootAsync();
        return new XDocument(new XElement(Map + "sitemapindex",
            Enumerable.Range(1, Parts(count)).Select(number => new XElement(Map + "sitemap", new XElement(Map + "loc", root + PartUrl(number))))));
    }

    /// <summary>A part that the index names, the first is 1; null when there is none of this number.</summary>
    public async Task<XDocument?> WritePartAsync(int number)
    {
        var count = await content.CountAsync();
        return count > PartSize && number >= 1 && number <= Parts(count) ? await PagesAsync(number) : null;
    }

    private async Task<XDocument> PagesAsync(int number)
    {
        var root = await address.RootAsync();
        var (items, versions) = await content.PartAsync((number - 1) * PartSize, PartSize);
        var places = items.Where(HasPage).Select(Place.Of).ToList();
        var sets = places.Concat(versions.Where(HasPage).Select(Place.Of)).ToLookup(place => place.Set, StringComparer.Ordinal);
        var urls = places.Select(place => Url(place, [.. sets[place.Set]], root));
        if (number == 1)
        {
            urls = urls.Concat(RegisteredPages().SelectMany(page => page.Select(place => Url(place, page, root))));
        }

        return new XDocument(new XElement(Map + "urlset",
            new XAttribute(XNamespace.Xmlns + "xhtml", Xhtml),
            urls.OrderBy(url => url.Element(Map + "loc")!.Value, StringComparer.Ordinal)));
    }

    private static int Parts(int count) => (count + PartSize - 1) / PartSize;

    // What is read on a page of others (an event of the history) has a fragment: that page is there already.
    private bool HasPage(PublicItem found) => !found.Url.Contains('#', StringComparison.Ordinal) && pages.Find(found.Url) is null;

    private IEnumerable<Place[]> RegisteredPages() => options.Value.PublicPages.Select(name => (Place[])
    [
        .. from culture in SiteCultures.All
           let url = pages.PageUrl(name, culture)
           where url is not null
           select new Place(name, culture, url, null),
    ]);

    private static XElement Url(Place place, IReadOnlyList<Place> set, string root)
    {
        var first = SiteCultures.All.Select(culture => set.FirstOrDefault(other => other.Culture == culture)).First(other => other is not null)!;
        return new XElement(Map + "url",
            new XElement(Map + "loc", root + place.Url),
            place.UpdatedUtc is { } day ? new XElement(Map + "lastmod", day.ToString("yyyy-MM-ddTHH:mm:ss'Z'", CultureInfo.InvariantCulture)) : null,
            set.OrderBy(other => other.Culture == first.Culture ? 0 : 1).Select(other => Alternate(other.Culture, root + other.Url)),
            Alternate("x-default", root + first.Url));
    }

    private static XElement Alternate(string language, string url) => new(Xhtml + "link",
        new XAttribute("rel", "alternate"), new XAttribute("hreflang", language), new XAttribute("href", url));

    private sealed record Place(string Set, string Culture, string Url, DateTime? UpdatedUtc)
    {
        internal static Place Of(PublicItem found) => new(found.Set, found.Culture, found.Url, found.UpdatedUtc);
    }
}
