using Fluid.Values;

namespace OrchardCore.Liquid;

public class LiquidPropertyAccessor
{
    public LiquidPropertyAccessor(LiquidTemplateContext context, Func<string, LiquidTemplateContext, Task<FluidValue>> getter)
    {
        throw new NotImplementedException();
    }

    public Task<FluidValue> GetValueAsync(string identifier) => throw new NotImplementedException();
}
