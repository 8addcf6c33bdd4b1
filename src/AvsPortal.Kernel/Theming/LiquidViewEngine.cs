using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewEngines;
using Microsoft.Extensions.DependencyInjection;

namespace AvsPortal.Kernel.Theming;

/// <summary>Finds <c>Views/{Controller}/{Action}.liquid</c> of the controller's module, or the theme's own under <c>Views/{Area}/…</c>.</summary>
internal sealed class LiquidViewEngine : IViewEngine
{
    public ViewEngineResult FindView(ActionContext context, string viewName, bool isMainPage)
        => Find(context, viewName, Value(context, "controller"), isMainPage);

    public ViewEngineResult GetView(string? executingFilePath, string viewPath, bool isMainPage)
        => ViewEngineResult.NotFound(viewPath, []);

    private static ViewEngineResult Find(ActionContext context, string name, string? controller, bool isMainPage)
    {
        // Settings are in memory: this never waits.
        var templates = context.HttpContext.RequestServices.GetRequiredService<ShapeRenderer>().TemplatesAsync().AsTask().GetAwaiter().GetResult();
        var file = templates.FindView(Value(context, "area") ?? "", controller, name, out var searched);

        return file is null
            ? ViewEngineResult.NotFound(name, searched)
            : ViewEngineResult.Found(name, new LiquidView(file, isMainPage));
    }

    private static string? Value(ActionContext context, string key)
        => context.RouteData.Values.TryGetValue(key, out var value) ? value?.ToString() : null;
}
