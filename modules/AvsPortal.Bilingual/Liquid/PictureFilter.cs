using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using AvsPortal.Bilingual.Contracts;
using AvsPortal.Bilingual.Services;
using Fluid;
using Fluid.Values;
using Microsoft.Extensions.Options;
using OrchardCore.Liquid;

namespace AvsPortal.Bilingual.Liquid;

/// <summary>
/// <c>{{ path | picture: alt: "…", width: 640, sizes: "(min-width: 50rem) 40rem, 100vw" }}</c>: a picture of the media store in the sizes
/// and formats a browser may choose from, with its width and height so that nothing moves when it comes.
/// With <c>height</c> it is cropped to that shape. <c>lazy: false</c> for one at the top of a page; <c>class</c> goes to the image.
/// Nothing for an empty path; a file that is gone shows its alternative text. It asks the host's own <c>asset_url</c> and <c>resize_url</c> for addresses.
/// </summary>
public sealed class PictureFilter(PictureSizes sizes, IOptions<PictureOptions> options) : ILiquidFilter
{
    private const int DefaultWidth = 600;

    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        var path = input.ToStringValue();
        if (path.Length == 0)
        {
            return NilValue.Instance;
        }

        var url = await Filter(context, "asset_url", input, new FilterArguments());
        var alt = arguments["alt"].ToStringValue();
        var html = new StringBuilder();
        if (await sizes.GetAsync(path) is not { } size)
        {
            // A drawing (SVG) fits every size.
            Image(html, url, alt, arguments);
            return new StringValue(html.ToString(), encode: false);
        }

        var width = Math.Min(Number(arguments, "width") ?? DefaultWidth, size.Width);
        var shape = Number(arguments, "height") is { } height && Number(arguments, "width") is { } wanted ? (double)height / wanted : (double?)null;
        var ratio = shape ?? (double)size.Height / size.Width;
        var slot = arguments["sizes"] is var given && !given.IsNil()
            ? given.ToStringValue()
            : string.Create(CultureInfo.InvariantCulture, $"(max-width: {width}px) 100vw, {width}px");
        html.Append("<picture>");
        foreach (var format in options.Value.Formats.Where(format => !path.EndsWith("." + format, StringComparison.OrdinalIgnoreCase)))
        {
            html.Append("<source type=\"image/").Append(format).Append('"');
            Attribute(html, "srcset", await Candidates(format));
            Attribute(html, "sizes", slot);
            html.Append('>');
        }

        var shown = (await Candidates(null), slot, width, (int)Math.Round(width * ratio, MidpointRounding.AwayFromZero));
        Image(html, await Rendition(Widths(size.Width, width)[^1], null), alt, arguments, shown);
        return new StringValue(html.Append("</picture>").ToString(), encode: false);

        async Task<string> Candidates(string? format)
        {
            var all = new List<string>();
            foreach (var candidate in Widths(size.Width, width * 2))
            {
                var address = await Rendition(candidate, format);
                all.Add(string.Create(CultureInfo.InvariantCulture, $"{address} {Math.Min(candidate, size.Width)}w"));
            }

            return string.Join(", ", all);
        }

        async Task<string> Rendition(int candidate, string? format)
        {
            var query = new FilterArguments().Add("width", NumberValue.Create(candidate));
            if (shape is { } cropped)
            {
                query.Add("height", NumberValue.Create(options.Value.Widths.MinBy(made => Math.Abs(made - (candidate * cropped))))).Add("mode", new StringValue("crop"));
            }

            if (format is not null)
            {
                query.Add("format", new StringValue(format));
            }

            return await Filter(context, "resize_url", new StringValue(url), query);
        }
    }

    // Those the picture can fill, up to twice the size it is shown at (for fine screens); the smallest when it is smaller than all.
    private List<int> Widths(int intrinsic, int most)
    {
        var widths = options.Value.Widths.Where(width => width <= intrinsic && width <= Math.Max(most, options.Value.Widths[0])).ToList();
        var next = options.Value.Widths.FirstOrDefault(width => width >= Math.Min(most, intrinsic));
        if (next > 0 && !widths.Contains(next) && (next <= intrinsic || widths.Count == 0))
        {
            widths.Add(next);
        }

        return widths;
    }

    private static void Image(StringBuilder html, string url, string alt, FilterArguments arguments, (string Candidates, string Slot, int Width, int Height)? shown = null)
    {
        html.Append("<img");
        Attribute(html, "src", url);
        if (shown is { } sized)
        {
            Attribute(html, "srcset", sized.Candidates);
            Attribute(html, "sizes", sized.Slot);
            html.Append(CultureInfo.InvariantCulture, $" width=\"{sized.Width}\" height=\"{sized.Height}\"");
        }

        Attribute(html, "alt", alt);
        if (!arguments["class"].IsNil())
        {
            Attribute(html, "class", arguments["class"].ToStringValue());
        }

        if (arguments["lazy"].IsNil() || arguments["lazy"].ToBooleanValue())
        {
            html.Append(" loading=\"lazy\"");
        }

        html.Append(" decoding=\"async\">");
    }

    private static async Task<string> Filter(LiquidTemplateContext context, string name, FluidValue input, FilterArguments arguments) =>
        context.Options.Filters.TryGetValue(name, out var filter)
            ? (await filter(input, arguments, context)).ToStringValue()
            : throw new InvalidOperationException($"The filter {name} is missing: enable the feature OrchardCore.Media.");

    private static int? Number(FilterArguments arguments, string name) => arguments[name].IsNil() ? null : (int)arguments[name].ToNumberValue();

    private static void Attribute(StringBuilder html, string name, string value) =>
        html.Append(' ').Append(name).Append("=\"").Append(HtmlEncoder.Default.Encode(value)).Append('"');
}
