using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;

namespace AvsPortal.Kernel.Theming;

/// <summary>Shapes of content items, with Orchard's names for their templates, and of their parts and fields.</summary>
internal sealed class ContentShapes(IContentDefinitionManager definitions, ContentHtml html)
{
    /// <param name="item">The item to show.</param>
    /// <param name="displayType">Detail, Summary…; null is Detail.</param>
    public async Task<ContentShape> BuildAsync(ContentItem item, string? displayType)
    {
        var definition = await definitions.GetTypeDefinitionAsync(item.ContentType);
        var stereotype = definition?.GetSettings<ContentTypeSettings>()?.Stereotype;
        var display = string.IsNullOrEmpty(displayType) ? "Detail" : displayType;
        var type = ShapeNames.Encode(item.ContentType);

        var shape = new ContentShape(string.IsNullOrEmpty(stereotype) ? "Content" : stereotype, item) { DisplayType = display };
        if (shape.Type != "Content")
        {
            shape.Alternates.Add("Content");
            shape.Alternates.Add(shape.Type);
        }

        shape.Alternates.Add($"{shape.Type}_{display}");
        shape.Alternates.Add($"{shape.Type}__{type}");
        shape.Alternates.Add($"{shape.Type}_{display}__{type}");

        return shape;
    }

    public async Task<IReadOnlyDictionary<string, Shape>> BuildZonesAsync(ContentShape content)
    {
        var zones = new Dictionary<string, Shape>(StringComparer.Ordinal);
        foreach (var name in new[] { "Header", "Meta", "Content", "Footer" })
        {
            zones[name] = new Shape("Zone") { Name = name };
        }

        var definition = await definitions.GetTypeDefinitionAsync(content.ContentItem.ContentType);
        foreach (var part in definition?.Parts ?? [])
        {
            AddPart(content, part, zones);
        }

        return zones;
    }

    private void AddPart(ContentShape content, ContentTypePartDefinition part, Dictionary<string, Shape> zones)
    {
        if (content.ContentItem.Data[part.Name] is not JsonObject json)
        {
            return;
        }

        var partType = part.PartDefinition.Name;
        if (html.OfPart(content, part, json) is { } otherwise)
        {
            var shape = Piece(content, partType, part.Name, json, otherwise);
            var type = ShapeNames.Encode(content.ContentItem.ContentType);
            shape.Alternates.Add($"{partType}_{content.DisplayType}");
            shape.Alternates.Add($"{type}__{partType}");
            shape.Alternates.Add($"{type}_{content.DisplayType}__{partType}");
            zones[partType == "TitlePart" ? "Header" : "Content"].Items.Add(shape);
        }

        foreach (var field in part.PartDefinition.Fields)
        {
            if (json[field.Name] is JsonObject value)
            {
                AddField(content, part, field, value, zones["Content"]);
            }
        }
    }

    private void AddField(ContentShape content, ContentTypePartDefinition part, ContentPartFieldDefinition field, JsonObject json, Shape zone)
    {
        var fieldType = field.FieldDefinition.Name;
        var partType = ShapeNames.Encode(part.PartDefinition.Name);
        var type = ShapeNames.Encode(content.ContentItem.ContentType);

        var shape = Piece(content, fieldType, $"{part.Name}-{field.Name}", json, () => html.OfField(field, json));
        shape.Alternates.Add($"{fieldType}_{content.DisplayType}");
        foreach (var display in new[] { "", "_" + content.DisplayType })
        {
            shape.Alternates.Add($"{partType}{display}__{field.Name}");
            shape.Alternates.Add($"{type}{display}__{fieldType}");
            shape.Alternates.Add($"{type}{display}__{partType}__{field.Name}");
        }

        zone.Items.Add(shape);
    }

    private static Shape Piece(ContentShape content, string type, string name, JsonObject json, Func<string> otherwise)
    {
        var shape = new Shape(type) { Name = name, DisplayType = content.DisplayType, Otherwise = otherwise };
        foreach (var (key, value) in json)
        {
            shape.Properties[key] = value;
        }

        shape.Properties["ContentItem"] = content.ContentItem;

        return shape;
    }
}
