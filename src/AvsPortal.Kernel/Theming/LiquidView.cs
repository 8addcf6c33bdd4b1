using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewEngines;
using Microsoft.Extensions.DependencyInjection;

namespace AvsPortal.Kernel.Theming;

/// <summary>A Liquid file as the view of an action; a partial view has no layout.</summary>
internal sealed class LiquidView(LiquidTemplateFile file, bool isMainPage) : IView
{
    public string Path => file.ModuleId + "/" + file.Path;

    public Task RenderAsync(ViewContext context)
        => context.HttpContext.RequestServices.GetRequiredService<PageRenderer>()
            .WriteViewAsync(file, context.ViewData.Model, isMainPage, context.Writer);
}
