using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement.Routing;

namespace AvsPortal.Kernel.Routing;

/// <summary>An address of the autoroute table becomes the action that shows the item.</summary>
internal sealed class AutorouteTransformer(IAutorouteEntries entries, IOptions<AutorouteOptions> options) : DynamicRouteValueTransformer
{
    public override async ValueTask<RouteValueDictionary> TransformAsync(HttpContext httpContext, RouteValueDictionary values)
    {
        var (found, entry) = await entries.TryGetEntryByPathAsync(httpContext.Request.Path.Value ?? "");
        if (!found)
        {
            return null!;
        }

        return new RouteValueDictionary(options.Value.GlobalRouteValues) { [options.Value.ContentItemIdKey] = entry.ContentItemId };
    }
}
