using AvsPortal.Bilingual.Contracts;
using Microsoft.Extensions.Options;

namespace AvsPortal.Search.Indexing;

/// <summary>The sections of the site: its bilingual pages. An item belongs to the page that its address is on or under.</summary>
internal sealed class SiteSections(IOptions<BilingualOptions> options)
{
    private readonly Lazy<(string Path, string Name)[]> paths = new(() =>
    [
        .. options.Value.Pages.Values
            .SelectMany(page => new[] { (Path: "/" + page.FrenchPath, page.Name), (Path: "/" + page.EnglishPath, page.Name) })
            .Where(page => page.Path.Length > 4 && !page.Path.Contains('{', StringComparison.Ordinal))
            .OrderByDescending(page => page.Path.Length),
    ]);

    /// <summary>The name of the page that an address is on; null when it is on none.</summary>
    public string? Of(string? url)
    {
        foreach (var (path, name) in paths.Value)
        {
            if (url is not null && url.StartsWith(path, StringComparison.OrdinalIgnoreCase) && (url.Length == path.Length || url[path.Length] is '#' or '?' or '/'))
            {
                return name;
            }
        }

        return null;
    }
}
