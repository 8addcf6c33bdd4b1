using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Settings;

namespace AvsPortal.Kernel.Routing;

/// <summary>The site's address becomes the action named by its <c>HomeRoute</c>.</summary>
internal sealed class HomeTransformer(ISiteService sites) : DynamicRouteValueTransformer
{
    public override async ValueTask<RouteValueDictionary> TransformAsync(HttpContext httpContext, RouteValueDictionary values)
    {
        var home = (await sites.GetSiteSettingsAsync()).HomeRoute;

        return home is { Count: > 0 } ? new RouteValueDictionary(home) : null!;
    }
}
