using AvsPortal.Bilingual.Services;
using Fluid;
using Fluid.Values;
using OrchardCore.Liquid;

namespace AvsPortal.Bilingual.Liquid;

/// <summary><c>{{ "" | canonical_url }}</c>: this page's one address, absolute and without query; of another local path when one is given.</summary>
public sealed class CanonicalUrlFilter(SiteAddress address, TwinFinder twins) : ILiquidFilter
{
    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context) =>
        StringValue.Create(await address.AbsoluteAsync(LanguagePath.Local(input.ToStringValue()) ?? twins.Path));
}
