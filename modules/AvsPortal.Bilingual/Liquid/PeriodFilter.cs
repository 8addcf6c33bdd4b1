using AvsPortal.Bilingual.Contracts;
using Fluid;
using Fluid.Values;
using OrchardCore.Liquid;

namespace AvsPortal.Bilingual.Liquid;

/// <summary><c>{{ start | period: end }}</c>: "2004-2005", "2004–2005".</summary>
public sealed class PeriodFilter : ILiquidFilter
{
    public ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context) =>
        StringValue.Create(BilingualFormats.Period(
            (int?)FluidInput.Number(input), (int?)FluidInput.Number(arguments.At(0)), FluidInput.Culture(arguments)));
}
