using AvsPortal.Bilingual.Contracts;
using Fluid;
using Fluid.Values;
using OrchardCore.Liquid;

namespace AvsPortal.Bilingual.Liquid;

/// <summary><c>{{ date | date_long }}</c>: "1er juin 2015", "June 1, 2015"; nothing when there is no date.</summary>
public sealed class DateLongFilter : ILiquidFilter
{
    public ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context) =>
        FluidInput.Date(input, context) is { } date
            ? StringValue.Create(BilingualFormats.DateLong(date, FluidInput.Culture(arguments)))
            : NilValue.Instance;
}
