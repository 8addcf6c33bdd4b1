using System.Globalization;
using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Liquid;
using OrchardCore.Localization;

namespace AvsPortal.Kernel.Liquid.Filters;

internal static class CultureFilters
{
    public static void Register(FilterCollection filters)
    {
        filters.AddFilter("supported_cultures", SupportedCulturesAsync);
        filters.AddFilter("switch_culture_url", SwitchCultureUrl);
    }

    private static async ValueTask<FluidValue> SupportedCulturesAsync(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var names = await ((LiquidTemplateContext)context).Services.GetRequiredService<ILocalizationService>().GetSupportedCulturesAsync();

        return FluidValue.Create(names.Select(CultureInfo.GetCultureInfo).ToArray(), context.Options);
    }

    /// <summary>Where the reader finds this page in another language; the address answers with a redirection.</summary>
    private static ValueTask<FluidValue> SwitchCultureUrl(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var request = ((LiquidTemplateContext)context).Services.GetRequiredService<IHttpContextAccessor>().HttpContext?.Request;
        var query = QueryString.Create("targetCulture", input.ToStringValue())
            .Add("contentItemUrl", request?.Path.Value ?? "")
            .Add("queryStringValue", request?.QueryString.Value ?? "");

        return new StringValue($"{request?.PathBase}/RedirectToLocalizedContent{query}");
    }
}
