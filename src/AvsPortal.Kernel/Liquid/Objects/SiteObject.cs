using Fluid;
using Fluid.Values;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Liquid;
using OrchardCore.Settings;

namespace AvsPortal.Kernel.Liquid.Objects;

/// <summary><c>Site</c>: the site's settings, its own and those of modules under <c>Properties</c>.</summary>
internal sealed class SiteObject
{
    public static async Task<FluidValue> GetAsync(string name, TemplateContext context)
    {
        var services = ((LiquidTemplateContext)context).Services;
        var site = await services.GetRequiredService<ISiteService>().GetSiteSettingsAsync();

        return name switch
        {
            "SiteName" => new StringValue(site.SiteName ?? ""),
            "BaseUrl" => new StringValue(site.BaseUrl ?? ""),
            "TimeZoneId" => new StringValue(site.TimeZoneId ?? ""),
            "Calendar" => new StringValue(site.Calendar ?? ""),
            "PageTitleFormat" => new StringValue(site.PageTitleFormat ?? ""),
            "PageSize" => NumberValue.Create(site.PageSize),
            "MaxPageSize" => NumberValue.Create(site.MaxPageSize),
            "MaxPagedCount" => NumberValue.Create(site.MaxPagedCount),
            "Properties" => JsonValues.ToFluid(site.Properties, context.Options),
            _ => NilValue.Instance,
        };
    }
}
