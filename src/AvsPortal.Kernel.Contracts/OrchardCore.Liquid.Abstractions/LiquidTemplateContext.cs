using Fluid;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace OrchardCore.Liquid;

public class LiquidTemplateContext : TemplateContext
{
    public const int MaxShapeRecursions = 3;

    public LiquidTemplateContext(IServiceProvider services, TemplateOptions options)
    {
        throw new NotImplementedException();
    }

    public bool IsInitialized { get; set; }

    public IServiceProvider Services { get; }

    public int ShapeRecursions { get; set; }

    public ViewContext ViewContext { get; set; }
}
