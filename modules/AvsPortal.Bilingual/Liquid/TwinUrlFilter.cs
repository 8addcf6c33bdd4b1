using AvsPortal.Bilingual.Contracts;
using AvsPortal.Bilingual.Services;
using Fluid;
using Fluid.Values;
using OrchardCore.Liquid;

namespace AvsPortal.Bilingual.Liquid;

/// <summary><c>{{ "en" | twin_url }}</c>: this page in that language, its query kept.</summary>
public sealed class TwinUrlFilter(TwinFinder twins) : ILiquidFilter
{
    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context) =>
        StringValue.Create(await twins.UrlAsync(SiteCultures.Of(input.ToStringValue())));
}
