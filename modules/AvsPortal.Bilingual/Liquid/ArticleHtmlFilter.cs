using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Fluid;
using Fluid.Values;
using OrchardCore.Liquid;
using OrchardCore.Media;

namespace AvsPortal.Bilingual.Liquid;

/// <summary>
/// <c>{{ html | sanitize_html | article_html: 3 | raw }}</c>: what staff wrote, as the page needs it. Its highest heading takes the level
/// given (2 when none is) and those under it follow without a gap; pictures of the media store become those of <see cref="PictureMarkup"/>.
/// All else stays as it is.
/// </summary>
public sealed partial class ArticleHtmlFilter(PictureMarkup pictures, IMediaFileStore media) : ILiquidFilter
{
    private const int UnderTheTitle = 2;
    private const int Lowest = 6;

    // The width of a line of text in the theme, and of the margins that are left on a narrow screen.
    private const int Measure = 576;
    private const string Slot = "(min-width: 40rem) 36rem, 92vw";

    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        var html = input.ToStringValue();
        if (html.IndexOf('<', StringComparison.Ordinal) < 0)
        {
            return new StringValue(html);
        }

        html = Headings(html, arguments.At(0).IsNil() ? UnderTheTitle : (int)arguments.At(0).ToNumberValue());
        return new StringValue(await PicturesAsync(html, context));
    }

    /// <summary>Headings from a level on, each at most one below the heading it stands under.</summary>
    internal static string Headings(string html, int top)
    {
        var above = new Stack<int>();
        var level = top;
        return Heading().Replace(html, tag =>
        {
            if (tag.Groups["end"].Length == 0)
            {
                var written = tag.Groups["level"].Value[0] - '0';
                while (above.TryPeek(out var last) && last >= written)
                {
                    above.Pop();
                }

                level = Math.Min(Lowest, top + above.Count);
                above.Push(written);
            }

            return string.Create(CultureInfo.InvariantCulture, $"<{tag.Groups["end"].Value}h{level}{tag.Groups["rest"].Value}>");
        });
    }

    private async Task<string> PicturesAsync(string html, LiquidTemplateContext context)
    {
        var result = new StringBuilder();
        var at = 0;
        foreach (Match tag in Image().Matches(html))
        {
            var attributes = Attributes(tag.Groups["attributes"].Value);
            if (PathOf(attributes.GetValueOrDefault("src")) is not { } path)
            {
                continue;
            }

            var picture = new Picture(path, attributes.GetValueOrDefault("alt", ""))
            {
                Width = int.TryParse(attributes.GetValueOrDefault("width"), CultureInfo.InvariantCulture, out var width) && width > 0 ? Math.Min(width, Measure) : Measure,
                Sizes = width is > 0 and < Measure ? null : Slot,
                Class = attributes.GetValueOrDefault("class"),
                Title = attributes.GetValueOrDefault("title"),
                Language = attributes.GetValueOrDefault("lang"),
            };
            result.Append(html, at, tag.Index - at).Append(await pictures.WriteAsync(picture, context));
            at = tag.Index + tag.Length;
        }

        return at == 0 ? html : result.Append(html, at, html.Length - at).ToString();
    }

    // Null for a picture that is not of the media store.
    private string? PathOf(string? address)
    {
        var root = media.MapPathToPublicUrl("x")[..^1];
        return address?.Split('?', '#')[0] is { } url && url.StartsWith(root, StringComparison.OrdinalIgnoreCase) && url.Length > root.Length
            ? Uri.UnescapeDataString(url[root.Length..])
            : null;
    }

    private static Dictionary<string, string> Attributes(string text)
    {
        var attributes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (Match attribute in Attribute().Matches(text))
        {
            attributes.TryAdd(attribute.Groups["name"].Value, WebUtility.HtmlDecode(attribute.Groups["value"].Value));
        }

        return attributes;
    }

    [GeneratedRegex("<(?<end>/?)h(?<level>[1-6])(?<rest>(?:\\s(?:[^<>\"']|\"[^\"]*\"|'[^']*')*)?)>", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Heading();

    [GeneratedRegex("<img\\s(?<attributes>(?:[^<>\"']|\"[^\"]*\"|'[^']*')*)>", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Image();

    [GeneratedRegex("(?<name>[a-zA-Z-]+)\\s*=\\s*(?:\"(?<value>[^\"]*)\"|'(?<value>[^']*)'|(?<value>[^\\s\"'>]+))", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Attribute();
}
