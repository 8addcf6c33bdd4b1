using System.Globalization;
using AvsPortal.Kernel.Liquid.Tags;
using AvsPortal.Kernel.Media;
using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Liquid;
using OrchardCore.Media;
using HtmlEncoder = System.Text.Encodings.Web.HtmlEncoder;

namespace AvsPortal.Kernel.Liquid.Filters;

/// <summary>Files of the media store: their address, pictures and their sizes.</summary>
internal static class MediaFilters
{
    private static readonly string[] _options = ["width", "height", "mode", "quality", "format"];

    public static void Register(FilterCollection filters)
    {
        filters.AddFilter("asset_url", AssetUrl);
        filters.AddFilter("img_tag", ImgTag);
        filters.AddFilter("resize_url", ResizeUrl);
    }

    private static ValueTask<FluidValue> AssetUrl(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var store = ((LiquidTemplateContext)context).Services.GetRequiredService<IMediaFileStore>();

        return input.Type == FluidValues.Array
            ? new ArrayValue([.. input.Enumerate(context).Select(path => new StringValue(store.MapPathToPublicUrl(path.ToStringValue())))])
            : new StringValue(store.MapPathToPublicUrl(input.ToStringValue()));
    }

    /// <summary><c>{{ url | img_tag: alt: "…", class: "…" }}</c>; without an alt the picture is decoration.</summary>
    private static ValueTask<FluidValue> ImgTag(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var encoder = ((LiquidTemplateContext)context).Services.GetRequiredService<HtmlEncoder>();
        var alt = arguments["alt"].IsNil() ? "" : arguments["alt"].ToStringValue();
        var rest = arguments.Names.Where(name => name != "alt").Select(name => KeyValuePair.Create(name, arguments[name]));

        return Html.Value($"<img src=\"{encoder.Encode(input.ToStringValue())}\" alt=\"{encoder.Encode(alt)}\"{HtmlAttributes.ToString(rest, encoder)}>");
    }

    /// <summary>The picture's address in a size; a size the site does not make becomes the next larger one it makes.</summary>
    private static ValueTask<FluidValue> ResizeUrl(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var sizes = ((LiquidTemplateContext)context).Services.GetRequiredService<IOptions<MediaOptions>>().Value.Sizes;
        var query = new List<KeyValuePair<string, string?>>();

        for (var i = 0; i < _options.Length; i++)
        {
            var name = _options[i];
            var value = arguments[name].IsNil() ? arguments.At(i) : arguments[name];
            if (arguments.Count == arguments.Names.Count() && arguments[name].IsNil())
            {
                continue;
            }

            if (!value.IsNil())
            {
                query.Add(KeyValuePair.Create(name == "mode" ? "rmode" : name, i < 2 ? Size(value, sizes) : value.ToStringValue()));
            }
        }

        return new StringValue(QueryHelpers.AddQueryString(input.ToStringValue(), query));
    }

    private static string? Size(FluidValue value, int[] sizes)
    {
        var wanted = (int)value.ToNumberValue();
        var made = sizes.Order().FirstOrDefault(size => size >= wanted, sizes.Max());

        return made.ToString(CultureInfo.InvariantCulture);
    }
}
