using AvsPortal.Bilingual.Contracts;
using AvsPortal.Bilingual.Services;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.Media;

namespace AvsPortal.Bilingual.Machines;

/// <summary>Puts together what the head of a page tells machines.</summary>
public sealed class PageHead(
    TwinFinder twins,
    SiteAddress address,
    PagePaths pages,
    IContentManager contents,
    PublicContent content,
    AtomFeed feeds,
    StructuredData data,
    IMediaFileStore media,
    SharePictures shares,
    IEnumerable<IPageMetadataProvider> providers,
    IOptions<BilingualOptions> options,
    IStringLocalizer<PageHead> S)
{
    private const int LongestDescription = 200;

    /// <summary>The elements, as HTML; "" on errors and on pages whose path says no language.</summary>
    /// <param name="title">The page's title, plain text, the site's name at its end or not.</param>
    public async Task<string> WriteAsync(string title)
    {
        title = Typography.Apply(title, SiteCultures.Current);
        var path = twins.Path;
        var culture = SiteCultures.OfPath(path);
        if (culture is null || !(await twins.FindAsync(culture)).Exists)
        {
            return "";
        }

        var root = await address.RootAsync();
        var head = new HeadWriter().Link("canonical", root + path);
        await AlternatesAsync(head, root);

        var registered = pages.Find(path);
        var item = registered is null ? await twins.ItemAsync() : null;
        if (registered is not null ? !options.Value.PublicPages.Contains(registered.Name) : item is null || !await content.IsVisibleAsync(item))
        {
            // Not for search engines, nor for who shares a link: results of a search, what only some may read.
            return head.Meta("robots", "noindex").ToString();
        }

        var page = await DescribeAsync(registered?.Name, item, culture, root);
        foreach (var name in new[] { AtomFeed.Site }.Union(options.Value.Feeds.Keys.Where(name => name == registered?.Name), StringComparer.Ordinal))
        {
            if (feeds.Url(name, culture) is { } feed)
            {
                head.Link("alternate", root + feed, type: "application/atom+xml", title: name == AtomFeed.Site ? S["News"] : S[name]);
            }
        }

        var owner = S["Aluminium Valley Society"].Value;
        var heading = title.EndsWith(" – " + owner, StringComparison.Ordinal) ? title[..^(owner.Length + 3)] : title;
        head.Meta("description", page.Description)
            .Property("og:type", item is null ? "website" : "article")
            .Property("og:site_name", owner)
            .Property("og:title", heading)
            .Property("og:description", page.Description)
            .Property("og:url", root + path)
            .Property("og:locale", culture + "_CA");
        foreach (var other in SiteCultures.All.Where(other => other != culture))
        {
            head.Property("og:locale:alternate", (await twins.FindAsync(other)).Exists ? other + "_CA" : null);
        }

        var picture = await shares.OfAsync(page, item, heading);
        head.Property("og:image", root + picture.Url)
            .Property("og:image:width", picture.Width)
            .Property("og:image:height", picture.Height)
            .Property("og:image:alt", picture.Alt)
            .Meta("twitter:card", "summary_large_image")
            .Data(data.Graph(page, path, heading));
        return head.ToString();
    }

    private async Task AlternatesAsync(HeadWriter head, string root)
    {
        string? preferred = null;
        foreach (var culture in SiteCultures.All)
        {
            var twin = await twins.FindAsync(culture);
            if (twin.Exists)
            {
                preferred ??= root + twin.Url;
                head.Link("alternate", root + twin.Url, hreflang: culture);
            }
        }

        head.Link("alternate", preferred!, hreflang: "x-default");
    }

    private async Task<PageMetadata> DescribeAsync(string? name, ContentItem? item, string culture, string root)
    {
        var page = new PageMetadata(name, item, culture, root);
        if (item is not null)
        {
            var summary = await contents.PopulateAspectAsync(item, new SummaryAspect());
            page.Description = summary.Text;
            page.Image = summary.Picture is { Length: > 0 } picture ? media.MapPathToPublicUrl(picture) : null;
        }

        foreach (var provider in providers)
        {
            await provider.DescribeAsync(page);
        }

        page.Description = PlainText.Of(page.Description, culture, LongestDescription);
        return page;
    }
}
