using AvsPortal.Bilingual.Contracts;
using Fluid;
using Fluid.Values;
using OrchardCore.Liquid;

namespace AvsPortal.Bilingual.Liquid;

/// <summary><c>{{ value | number: decimals }}</c>: "854 665,50" with non-breaking spaces, "854,665.50".</summary>
public sealed class NumberFilter : ILiquidFilter
{
    public ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context) =>
        FluidInput.Number(input) is { } value
            ? StringValue.Create(BilingualFormats.Number(value, FluidInput.Culture(arguments), (int?)FluidInput.Number(arguments.At(0))))
            : input;
}
