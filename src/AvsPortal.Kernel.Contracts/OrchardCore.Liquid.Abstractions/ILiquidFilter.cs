using Fluid;
using Fluid.Values;

namespace OrchardCore.Liquid;

/// <summary>A filter of Liquid templates, registered with <c>AddLiquidFilter</c>.</summary>
public interface ILiquidFilter
{
    ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context);
}
