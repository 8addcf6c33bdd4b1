using Microsoft.AspNetCore.Http;
using OrchardCore.Settings;

namespace AvsPortal.Bilingual.Services;

/// <summary>The address that machines know the site by: the site's setting, else the one of the request.</summary>
public sealed class SiteAddress(ISiteService sites, IHttpContextAccessor accessor)
{
    /// <summary>A local path made absolute.</summary>
    public async ValueTask<string> AbsoluteAsync(string path)
    {
        var site = await sites.GetSiteSettingsAsync();
        var request = accessor.HttpContext!.Request;
        var root = string.IsNullOrEmpty(site.BaseUrl)
            ? $"{request.Scheme}://{request.Host}{request.PathBase}"
            : site.BaseUrl.TrimEnd('/');
        return root + path;
    }
}
