using System.Globalization;
using System.Xml.Linq;
using AvsPortal.Bilingual.Contracts;
using AvsPortal.Bilingual.Services;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;

namespace AvsPortal.Bilingual.Machines;

/// <summary>Atom feeds (RFC 4287), one a section and language. Ids stay when the site moves to another address.</summary>
public sealed class AtomFeed(
    PublicContent content,
    IContentManager contents,
    IBilingualLinks links,
    SiteAddress address,
    IOptions<BilingualOptions> options,
    IStringLocalizer<AtomFeed> S)
{
    /// <summary>The name of the page whose feed holds what is in all the others.</summary>
    public const string Site = "Home";

    private const int MostEntries = 50;
    private const int LongestSummary = 600;
    private const string Authority = "tag:valuminium.ca,2001:";
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    /// <summary>Local address of a page's feed; null when it has none.</summary>
    public string? Url(string page, string culture) =>
        TypesOf(page).Count > 0 && links.PageUrl(page, culture) is { } url ? url + "/atom.xml" : null;

    /// <summary>The feed of a page; null when it has none.</summary>
    public async Task<XDocument?> WriteAsync(string page, string culture)
    {
        if (Url(page, culture) is not { } self)
        {
            return null;
        }

        var root = await address.RootAsync();
        var owner = S["Aluminium Valley Society"].Value;
        var entries = await content.LatestAsync(TypesOf(page), culture, MostEntries);
        var feed = new XElement(Atom + "feed",
            new XAttribute(XNamespace.Xml + "lang", culture + "-CA"),
            new XElement(Atom + "id", $"{Authority}{page.ToLowerInvariant()}/{culture}"),
            new XElement(Atom + "title", page == Site ? owner : $"{S[page]} – {owner}"),
            new XElement(Atom + "updated", Time(entries.Count == 0 ? DateTime.UnixEpoch : entries.Max(entry => entry.UpdatedUtc))),
            Link("self", "application/atom+xml", root + self),
            Link("alternate", "text/html", root + links.PageUrl(page, culture)),
            new XElement(Atom + "author", new XElement(Atom + "name", owner)));
        foreach (var entry in entries)
        {
            feed.Add(await EntryAsync(entry, root));
        }

        return new XDocument(feed);
    }

    private async Task<XElement> EntryAsync(PublicItem entry, string root)
    {
        var item = entry.Item;
        var summary = PlainText.Of((await contents.PopulateAspectAsync(item, new SummaryAspect())).Text, entry.Culture, LongestSummary);
        return new XElement(Atom + "entry",
            new XElement(Atom + "id", Authority + item.ContentItemId),
            new XElement(Atom + "title", PlainText.Of(item.DisplayText, entry.Culture)),
            new XElement(Atom + "updated", Time(entry.UpdatedUtc)),
            item.PublishedUtc is { } published ? new XElement(Atom + "published", Time(published)) : null,
            Link("alternate", "text/html", root + entry.Url),
            summary.Length > 0 ? new XElement(Atom + "summary", summary) : null);
    }

    private IReadOnlyList<string> TypesOf(string page) => page == Site
        ? [.. options.Value.Feeds.Values.SelectMany(types => types).Distinct(StringComparer.Ordinal)]
        : options.Value.Feeds.TryGetValue(page, out var types) ? types : [];

    private static XElement Link(string rel, string type, string url) => new(Atom + "link",
        new XAttribute("rel", rel), new XAttribute("type", type), new XAttribute("href", url));

    private static string Time(DateTime utc) => utc.ToString("yyyy-MM-ddTHH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
