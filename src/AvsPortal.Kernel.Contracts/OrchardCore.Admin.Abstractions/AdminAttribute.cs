using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Filters;

namespace OrchardCore.Admin;

public class AdminAttribute : Attribute, IAsyncResourceFilter
{
    public const string NameFromControllerAndAction = "{controller}{action}";

    public AdminAttribute(string template = null, string routeName = null)
    {
        Template = template;
        RouteName = routeName;
    }

    public string RouteName { get; set; }

    public string Template { get; set; }

    public static void Apply(HttpContext context) => throw new NotImplementedException();

    public static bool IsApplied(HttpContext context) => throw new NotImplementedException();

    public Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next) => throw new NotImplementedException();
}
