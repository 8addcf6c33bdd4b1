using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using AvsPortal.Kernel.Liquid;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Html.Models;
using OrchardCore.Markdown.Models;
using OrchardCore.Media;
using OrchardCore.Title.Models;

namespace AvsPortal.Kernel.Theming;

/// <summary>Parts and fields that no template draws: plain HTML, nothing for what is empty.</summary>
internal sealed class ContentHtml(SafeHtml safe, HtmlEncoder encoder, IMediaFileStore media)
{
    /// <summary>Null for a part that has nothing to show of its own.</summary>
    public Func<string>? OfPart(ContentShape content, ContentTypePartDefinition part, JsonObject json) => part.PartDefinition.Name switch
    {
        nameof(TitlePart) when !RendersTitle(part) => null,
        nameof(TitlePart) => () => Title(content, Text(json, "Title")),
        nameof(HtmlBodyPart) => () => safe.Sanitize(Text(json, "Html")),
        nameof(MarkdownBodyPart) => () => safe.Sanitize(MarkdownHtml.Render(Text(json, "Markdown"))),
        _ => null,
    };

    public string OfField(ContentPartFieldDefinition field, JsonObject json)
    {
        var inner = field.FieldDefinition.Name switch
        {
            "TextField" => encoder.Encode(Text(json, "Text") ?? ""),
            "HtmlField" => safe.Sanitize(Text(json, "Html")),
            "MarkdownField" => safe.Sanitize(MarkdownHtml.Render(Text(json, "Markdown"))),
            "NumericField" => encoder.Encode(json["Value"]?.ToString() ?? ""),
            "LinkField" => Link(json),
            "MediaField" => string.Concat(Media(json)),
            _ => "",
        };

        return inner.Length == 0 ? "" : $"<div class=\"field-{encoder.Encode(field.Name.ToLowerInvariant())}\">{inner}</div>";
    }

    private static bool RendersTitle(ContentTypePartDefinition part)
        => part.Settings?["TitlePartSettings"]?["RenderTitle"] is not JsonValue value || !value.TryGetValue<bool>(out var renders) || renders;

    private string Title(ContentShape content, string? title)
    {
        if (string.IsNullOrEmpty(title))
        {
            return "";
        }

        var heading = content.DisplayType == "Detail" ? "h1" : "h2";

        return $"<{heading}>{encoder.Encode(title)}</{heading}>";
    }

    private string Link(JsonObject json)
    {
        var url = Text(json, "Url");
        if (string.IsNullOrEmpty(url) || url.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase))
        {
            return "";
        }

        var text = Text(json, "Text") is { Length: > 0 } given ? given : url;

        return safe.Sanitize($"<a href=\"{encoder.Encode(url)}\">{encoder.Encode(text)}</a>");
    }

    private IEnumerable<string> Media(JsonObject json)
    {
        var texts = json["MediaTexts"] as JsonArray;

        foreach (var (path, index) in (json["Paths"] as JsonArray ?? []).Select((path, index) => (path?.ToString() ?? "", index)))
        {
            var text = texts is not null && index < texts.Count ? texts[index]?.ToString() ?? "" : "";
            var url = encoder.Encode(media.MapPathToPublicUrl(path));

            yield return Path.GetExtension(path).ToUpperInvariant() is ".JPG" or ".JPEG" or ".PNG" or ".GIF" or ".WEBP" or ".SVG" or ".AVIF"
                ? $"<img src=\"{url}\" alt=\"{encoder.Encode(text)}\">"
                : $"<a href=\"{url}\">{encoder.Encode(text.Length > 0 ? text : Path.GetFileName(path))}</a>";
        }
    }

    private static string? Text(JsonObject json, string name) => json[name]?.ToString();
}
