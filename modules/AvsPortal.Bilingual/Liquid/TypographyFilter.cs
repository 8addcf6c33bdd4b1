using AvsPortal.Bilingual.Contracts;
using Fluid;
using Fluid.Values;
using OrchardCore.Liquid;

namespace AvsPortal.Bilingual.Liquid;

/// <summary><c>{{ text | typography }}</c>: the spaces, quotation marks and apostrophes of the language; HTML tags stay as they are.</summary>
public sealed class TypographyFilter : ILiquidFilter
{
    public ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context) =>
        StringValue.Create(Typography.Apply(input.ToStringValue(), FluidInput.Culture(arguments)));
}
