using Fluid;
using Fluid.Values;
using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.Liquid;

/// <summary>Finds the filter's instance in the services of the template being rendered.</summary>
public class LiquidFilterDelegateResolver<TLiquidFilter> where TLiquidFilter : class, ILiquidFilter
{
    /// <exception cref="ArgumentException">The template is not rendered by Orchard's template manager.</exception>
    public ValueTask<FluidValue> ResolveAsync(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        if (context is not LiquidTemplateContext liquid)
        {
            throw new ArgumentException("A Liquid filter needs a LiquidTemplateContext.", nameof(context));
        }

        return liquid.Services.GetRequiredService<TLiquidFilter>().ProcessAsync(input, arguments, liquid);
    }
}
