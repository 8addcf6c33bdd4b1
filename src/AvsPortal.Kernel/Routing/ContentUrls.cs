using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Routing;

namespace AvsPortal.Kernel.Routing;

/// <summary>Where a content item is found: its autoroute, else its page by id.</summary>
internal sealed class ContentUrls(IAutorouteEntries entries, IHttpContextAccessor http)
{
    public async Task<string> GetAsync(ContentItem item)
    {
        var (found, entry) = await entries.TryGetEntryByContentItemIdAsync(item.ContentItemId);
        var path = found ? entry.Path : "/Contents/ContentItems/" + item.ContentItemId;

        return (http.HttpContext?.Request.PathBase ?? default).Add(path);
    }
}
