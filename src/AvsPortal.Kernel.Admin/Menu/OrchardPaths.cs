using Microsoft.AspNetCore.Routing;

namespace AvsPortal.Kernel.Admin.Menu;

/// <summary>Where this admin does what a module's menu asks of Orchard's own controllers.</summary>
internal static class OrchardPaths
{
    internal static string? Of(RouteValueDictionary values)
    {
        var type = (values["contentTypeId"] ?? values["id"]) as string;
        return (values["area"] as string, values["controller"] as string, values["action"] as string) switch
        {
            ("OrchardCore.Contents", "Admin", "List") => "/Admin/Contents/ContentItems" + (type is null ? "" : "/" + type),
            ("OrchardCore.Contents", "Admin", "Create") => $"/Admin/Contents/ContentTypes/{type}/Create",
            ("OrchardCore.Contents", "Admin", "Edit") => $"/Admin/Contents/ContentItems/{values["contentItemId"]}/Edit",
            ("OrchardCore.Users", "Admin", "Index") => "/Admin/Users/Index",
            _ => null,
        };
    }
}
