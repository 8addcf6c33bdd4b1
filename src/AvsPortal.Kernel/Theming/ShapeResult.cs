using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace AvsPortal.Kernel.Theming;

/// <summary>A page that is a shape in its layout.</summary>
internal sealed class ShapeResult(Shape shape) : ActionResult
{
    public override Task ExecuteResultAsync(ActionContext context)
        => context.HttpContext.RequestServices.GetRequiredService<PageRenderer>().WriteResponseAsync(shape, context.HttpContext);
}
