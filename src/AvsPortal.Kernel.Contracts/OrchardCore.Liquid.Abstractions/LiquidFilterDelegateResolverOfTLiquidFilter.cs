using Fluid;
using Fluid.Values;

namespace OrchardCore.Liquid;

public class LiquidFilterDelegateResolver<TLiquidFilter> where TLiquidFilter : class, ILiquidFilter
{
    public ValueTask<FluidValue> ResolveAsync(FluidValue input, FilterArguments arguments, TemplateContext context) => throw new NotImplementedException();
}
