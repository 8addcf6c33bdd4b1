using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Filters;

namespace OrchardCore.Admin;

/// <summary>Makes a controller or an action part of the admin: behind <see cref="AdminPermissions.AccessAdminPanel"/>, in the admin's layout.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
public class AdminAttribute : Attribute, IAsyncResourceFilter
{
    /// <summary>Route name made of the controller's and the action's names.</summary>
    public const string NameFromControllerAndAction = "{controller}{action}";

    /// <summary>Marks a controller or an action.</summary>
    /// <param name="template">Path below the admin's prefix; null: none of its own.</param>
    /// <param name="routeName">Name of the route; null: none.</param>
    public AdminAttribute(string template = null, string routeName = null)
    {
        Template = template;
        RouteName = routeName;
    }

    /// <summary>Name of the route; may be null.</summary>
    public string RouteName { get; set; }

    /// <summary>Path below the admin's prefix; may be null.</summary>
    public string Template { get; set; }

    /// <summary>Says that the request is for the admin.</summary>
    public static void Apply(HttpContext context) => context.Items[typeof(AdminAttribute)] = null;

    /// <summary>Is the request for the admin?</summary>
    public static bool IsApplied(HttpContext context) => context.Items.ContainsKey(typeof(AdminAttribute));

    /// <inheritdoc />
    public Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        Apply(context.HttpContext);
        return next();
    }
}
