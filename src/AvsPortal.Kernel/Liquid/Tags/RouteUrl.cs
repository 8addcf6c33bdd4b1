using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Liquid;

namespace AvsPortal.Kernel.Liquid.Tags;

/// <summary>The URL of an action that a tag names: <c>area: "X", controller: "Y", action: "Z", route_id: 1</c>.</summary>
internal static class RouteUrl
{
    /// <summary>Null when the arguments name no action.</summary>
    public static string? From(TagArguments arguments, LiquidTemplateContext context)
    {
        var controller = Named(arguments, "controller");
        var route = Named(arguments, "route");
        // A form's own "action" attribute is a URL; with a controller it is an action's name.
        if (controller is null && route is null)
        {
            return null;
        }

        var http = context.Services.GetRequiredService<IHttpContextAccessor>().HttpContext;
        var links = context.Services.GetRequiredService<LinkGenerator>();
        var values = new RouteValueDictionary();

        foreach (var (name, value) in arguments.Except())
        {
            var bare = name.StartsWith("asp_", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
            if (bare.StartsWith("route_", StringComparison.OrdinalIgnoreCase))
            {
                values[bare[6..]] = value.ToStringValue();
            }
        }

        if (route is not null)
        {
            return http is null ? links.GetPathByName(route, values) : links.GetPathByName(http, route, values);
        }

        values["area"] = Named(arguments, "area") ?? http?.GetRouteValue("area");
        var action = Named(arguments, "action") ?? "Index";

        return http is null ? links.GetPathByAction(action, controller!, values) : links.GetPathByAction(http, action, controller, values);
    }

    private static string? Named(TagArguments arguments, string name) => arguments.Text(name) ?? arguments.Text("asp_" + name);
}
