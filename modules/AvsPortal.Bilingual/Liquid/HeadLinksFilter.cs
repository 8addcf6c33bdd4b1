using System.Net;
using AvsPortal.Bilingual.Machines;
using Fluid;
using Fluid.Values;
using OrchardCore.Liquid;

namespace AvsPortal.Bilingual.Liquid;

/// <summary>
/// <c>{{ title | head_links }}</c>: what machines are told of the page with this title: its canonical address, hreflang of the versions
/// that exist with x-default (French), feeds, description, Open Graph, structured data.
/// </summary>
public sealed class HeadLinksFilter(PageHead head) : ILiquidFilter
{
    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context) =>
        new StringValue(await head.WriteAsync(WebUtility.HtmlDecode(input.ToStringValue()).Trim()), encode: false);
}
