using Fluid.Values;

namespace OrchardCore.Liquid;

/// <summary>A Liquid object whose members are looked up when a template asks, e.g. <c>Content.Slug["fr/a"]</c>.</summary>
public class LiquidPropertyAccessor
{
    private readonly LiquidTemplateContext _context;
    private readonly Func<string, LiquidTemplateContext, Task<FluidValue>> _getter;

    public LiquidPropertyAccessor(LiquidTemplateContext context, Func<string, LiquidTemplateContext, Task<FluidValue>> getter)
    {
        _context = context;
        _getter = getter;
    }

    public Task<FluidValue> GetValueAsync(string identifier) => _getter(identifier, _context);
}
