using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;

namespace AvsPortal.Kernel.Admin.Shared;

/// <summary>The language that the reader chose for the admin; on other paths, and without a choice, the site's own rules decide.</summary>
internal sealed class AdminCultureProvider : RequestCultureProvider
{
    /// <summary>Orchard's name of the cookie.</summary>
    internal const string CookieName = "admin_culture_default";

    public override Task<ProviderCultureResult?> DetermineProviderCultureResult(HttpContext httpContext) => Task.FromResult(
        httpContext.Request.Path.StartsWithSegments("/Admin", StringComparison.OrdinalIgnoreCase) && httpContext.Request.Cookies[CookieName] is { Length: > 0 } value
            ? CookieRequestCultureProvider.ParseCookieValue(value)
            : null);
}
