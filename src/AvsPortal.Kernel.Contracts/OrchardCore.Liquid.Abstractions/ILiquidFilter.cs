using Fluid;
using Fluid.Values;

namespace OrchardCore.Liquid;

/// <summary>A filter of Liquid templates, registered with <c>AddLiquidFilter</c>.</summary>
public interface ILiquidFilter
{
    /// <summary>What the filter makes of its input; encoded when written unless it is HTML.</summary>
    ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context);
}
