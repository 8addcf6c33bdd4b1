using AvsPortal.Bilingual.Contracts;
using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Liquid;

namespace AvsPortal.Bilingual.Liquid;

/// <summary>
/// <c>{{ "History" | page_url }}</c>: a registered page's address in the reader's language; <c>culture: "en"</c> for another,
/// any other named argument for a route parameter. Empty when no such page is registered.
/// </summary>
public sealed class PageUrlFilter(IBilingualLinks links, IHttpContextAccessor accessor) : ILiquidFilter
{
    public ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        var values = new RouteValueDictionary();
        foreach (var name in arguments.Names.Where(name => name != "culture"))
        {
            values[name] = arguments[name].ToStringValue();
        }

        var url = links.PageUrl(input.ToStringValue(), FluidInput.Culture(arguments), values);
        return StringValue.Create(url is null ? "" : accessor.HttpContext?.Request.PathBase.Value + url);
    }
}
