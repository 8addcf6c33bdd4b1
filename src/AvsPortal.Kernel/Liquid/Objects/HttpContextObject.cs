using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Liquid;

namespace AvsPortal.Kernel.Liquid.Objects;

/// <summary><c>HttpContext.Items["x"]</c>: notes that templates of a request leave for each other.</summary>
internal sealed class HttpContextObject
{
    public static FluidValue Get(string name, TemplateContext context)
    {
        if (name != "Items" || context is not LiquidTemplateContext liquid)
        {
            return NilValue.Instance;
        }

        return new ObjectValue(new LiquidPropertyAccessor(liquid, static (key, current) => Task.FromResult(
            FluidValue.Create(current.Services.GetService<IHttpContextAccessor>()?.HttpContext?.Items[key], current.Options))));
    }
}
