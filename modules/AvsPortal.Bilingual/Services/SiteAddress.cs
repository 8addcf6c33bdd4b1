using Microsoft.AspNetCore.Http;
using OrchardCore.Settings;

namespace AvsPortal.Bilingual.Services;

/// <summary>The address that machines know the site by: the site's setting, else the one of the request.</summary>
public sealed class SiteAddress(ISiteService sites, IHttpContextAccessor accessor)
{
    /// <summary>A local path made absolute.</summary>
    public async ValueTask<string> AbsoluteAsync(string path) => await RootAsync() + path;

    /// <summary>The site's address, without a slash at its end.</summary>
    public async ValueTask<string> RootAsync()
    {
        var site = await sites.GetSiteSettingsAsync();
        var request = accessor.HttpContext!.Request;
        return string.IsNullOrEmpty(site.BaseUrl)
            ? $"{request.Scheme}://{request.Host}{request.PathBase}"
            : site.BaseUrl.TrimEnd('/');
    }
}
