using System.Text;
using System.Text.Encodings.Web;
using AvsPortal.Bilingual.Contracts;
using AvsPortal.Bilingual.Services;
using Fluid;
using Fluid.Values;
using OrchardCore.Liquid;

namespace AvsPortal.Bilingual.Liquid;

/// <summary>
/// <c>{{ "" | head_links }}</c>: the canonical address, and hreflang of the versions that exist, with x-default (French).
/// Nothing on errors and on pages whose path says no language.
/// </summary>
public sealed class HeadLinksFilter(TwinFinder twins, SiteAddress address) : ILiquidFilter
{
    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        var own = SiteCultures.OfPath(twins.Path);
        if (own is null || !(await twins.FindAsync(own)).Exists)
        {
            return StringValue.Empty;
        }

        var html = new StringBuilder();
        Append("rel=\"canonical\"", await address.AbsoluteAsync(twins.Path));
        string? preferred = null;
        foreach (var culture in SiteCultures.All)
        {
            var twin = await twins.FindAsync(culture);
            if (twin.Exists)
            {
                var url = await address.AbsoluteAsync(twin.Url);
                preferred ??= url;
                Append($"rel=\"alternate\" hreflang=\"{culture}\"", url);
            }
        }

        Append("rel=\"alternate\" hreflang=\"x-default\"", preferred!);
        return new StringValue(html.ToString(), encode: false);

        void Append(string attributes, string url) =>
            html.Append("<link ").Append(attributes).Append(" href=\"").Append(HtmlEncoder.Default.Encode(url)).Append("\">\n");
    }
}
