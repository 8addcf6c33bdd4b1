using AvsPortal.Bilingual.Contracts;
using AvsPortal.Mandates.Models;
using AvsPortal.Mandates.Services;
using Fluid;
using Fluid.Values;
using OrchardCore.ContentManagement;
using OrchardCore.Liquid;

namespace AvsPortal.Mandates.Liquid;

/// <summary><c>{{ Model.ContentItem | mandate_period }}</c>: a mandate's years.</summary>
public sealed class MandatePeriodFilter : ILiquidFilter
{
    public ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        var text = input.ToObjectValue() is ContentItem item && item.TryGet<Mandate>(out var mandate) ? MandatePeriods.Text(mandate, SiteCultures.Current) : "";
        return new(StringValue.Create(text));
    }
}
