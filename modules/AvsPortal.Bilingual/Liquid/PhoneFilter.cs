using AvsPortal.Bilingual.Contracts;
using Fluid;
using Fluid.Values;
using OrchardCore.Liquid;

namespace AvsPortal.Bilingual.Liquid;

/// <summary><c>{{ phone | phone: extension }}</c>: "418 669-0003, poste 224", "418 669-0003, ext. 224".</summary>
public sealed class PhoneFilter : ILiquidFilter
{
    public ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context) =>
        StringValue.Create(BilingualFormats.Phone(
            input.ToStringValue(), arguments.At(0).ToStringValue(), FluidInput.Culture(arguments)));
}
