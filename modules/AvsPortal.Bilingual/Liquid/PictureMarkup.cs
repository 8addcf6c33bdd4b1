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
/// Writes a picture of the media store in the sizes and formats a browser may choose from, with its width and height so that nothing
/// moves when it comes. It asks the host's own <c>asset_url</c> and <c>resize_url</c> for addresses.
/// </summary>
public sealed class PictureMarkup(PictureSizes sizes, IOptions<PictureOptions> options)
{
    private const int DefaultWidth = 600;

    /// <summary>The element, as HTML. A file that is gone, or a drawing, is a plain image with its alternative text.</summary>
    public async Task<string> WriteAsync(Picture picture, LiquidTemplateContext context)
    {
        var url = await Filter(context, "asset_url", new StringValue(picture.Path), new FilterArguments());
        var html = new StringBuilder();
        if (await sizes.GetAsync(picture.Path) is not { } size)
        {
            // A drawing (SVG) fits every size.
            Image(html, url, picture);
            return html.ToString();
        }

        var width = Math.Min(picture.Width ?? DefaultWidth, size.Width);
        var shape = picture is { Width: { } wanted, Height: { } height } ? (double)height / wanted : (double?)null;
        var ratio = shape ?? (double)size.Height / size.Width;
        var slot = picture.Sizes ?? string.Create(CultureInfo.InvariantCulture, $"(max-width: {width}px) 100vw, {width}px");
        html.Append("<picture>");
        foreach (var format in options.Value.Formats.Where(format => !picture.Path.EndsWith("." + format, StringComparison.OrdinalIgnoreCase)))
        {
            html.Append("<source type=\"image/").Append(format).Append('"');
            Attribute(html, "srcset", await Candidates(format));
            Attribute(html, "sizes", slot);
            html.Append('>');
        }

        var shown = (await Candidates(null), slot, width, (int)Math.Round(width * ratio, MidpointRounding.AwayFromZero));
        Image(html, await Rendition(Widths(size.Width, width)[^1], null), picture, shown);
        return html.Append("</picture>").ToString();

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

    private static void Image(StringBuilder html, string url, Picture picture, (string Candidates, string Slot, int Width, int Height)? shown = null)
    {
        html.Append("<img");
        Attribute(html, "src", url);
        if (shown is { } sized)
        {
            Attribute(html, "srcset", sized.Candidates);
            Attribute(html, "sizes", sized.Slot);
            html.Append(CultureInfo.InvariantCulture, $" width=\"{sized.Width}\" height=\"{sized.Height}\"");
        }

        Attribute(html, "alt", picture.Alt);
        foreach (var (name, value) in new[] { ("class", picture.Class), ("lang", picture.Language), ("title", picture.Title) })
        {
            if (!string.IsNullOrEmpty(value))
            {
                Attribute(html, name, value);
            }
        }

        if (picture.IsLazy)
        {
            html.Append(" loading=\"lazy\"");
        }

        html.Append(" decoding=\"async\">");
    }

    private static async Task<string> Filter(LiquidTemplateContext context, string name, FluidValue input, FilterArguments arguments) =>
        context.Options.Filters.TryGetValue(name, out var filter)
            ? (await filter(input, arguments, context)).ToStringValue()
            : throw new InvalidOperationException($"The filter {name} is missing: enable the feature OrchardCore.Media.");

    private static void Attribute(StringBuilder html, string name, string value) =>
        html.Append(' ').Append(name).Append("=\"").Append(HtmlEncoder.Default.Encode(value)).Append('"');
}
