using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace OrchardCore.ContentManagement;

/// <summary>Writes an item as its metadata followed by one property a part, and reads it back.</summary>
public class ContentItemConverter : JsonConverter<ContentItem>
{
    /// <inheritdoc />
    /// <remarks>Scalars at the root that are not metadata are dropped: only parts are kept.</remarks>
    public override ContentItem Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        return JsonNode.Parse(ref reader) is JsonObject json ? Read(json) : throw new JsonException("A content item is a JSON object.");
    }

    /// <summary>Moves the parts of a JSON object to a new item.</summary>
    internal static ContentItem Read(JsonObject json)
    {
        var item = new ContentItem();
        foreach (var (name, value) in json.ToArray())
        {
            if (value is JsonObject or JsonArray)
            {
                json.Remove(name);
                item.Data[name] = value;
                continue;
            }

            try
            {
                ReadMetadata(item, name, value);
            }
            catch (Exception e) when (e is FormatException or InvalidOperationException or JsonException)
            {
                throw new JsonException($"Content item '{item.ContentItemId}': '{name}' cannot be {value}.", e);
            }
        }

        return item;
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, ContentItem value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString(nameof(ContentItem.ContentItemId), value.ContentItemId);
        writer.WriteString(nameof(ContentItem.ContentItemVersionId), value.ContentItemVersionId);
        writer.WriteString(nameof(ContentItem.ContentType), value.ContentType);
        writer.WriteString(nameof(ContentItem.DisplayText), value.DisplayText);
        writer.WriteBoolean(nameof(ContentItem.Latest), value.Latest);
        writer.WriteBoolean(nameof(ContentItem.Published), value.Published);
        WriteDate(writer, nameof(ContentItem.ModifiedUtc), value.ModifiedUtc);
        WriteDate(writer, nameof(ContentItem.PublishedUtc), value.PublishedUtc);
        WriteDate(writer, nameof(ContentItem.CreatedUtc), value.CreatedUtc);
        writer.WriteString(nameof(ContentItem.Owner), value.Owner);
        writer.WriteString(nameof(ContentItem.Author), value.Author);
        foreach (var (name, node) in value.Data)
        {
            writer.WritePropertyName(name);
            if (node is null)
            {
                writer.WriteNullValue();
            }
            else
            {
                node.WriteTo(writer, options);
            }
        }

        writer.WriteEndObject();
    }

    private static void ReadMetadata(ContentItem item, string name, JsonNode value)
    {
        switch (name)
        {
            case nameof(ContentItem.ContentItemId): item.ContentItemId = value?.GetValue<string>(); break;
            case nameof(ContentItem.ContentItemVersionId): item.ContentItemVersionId = value?.GetValue<string>(); break;
            case nameof(ContentItem.ContentType): item.ContentType = value?.GetValue<string>(); break;
            case nameof(ContentItem.DisplayText): item.DisplayText = value?.GetValue<string>(); break;
            case nameof(ContentItem.Latest): item.Latest = value?.GetValue<bool>() ?? false; break;
            case nameof(ContentItem.Published): item.Published = value?.GetValue<bool>() ?? false; break;
            case nameof(ContentItem.ModifiedUtc): item.ModifiedUtc = ReadDate(value); break;
            case nameof(ContentItem.PublishedUtc): item.PublishedUtc = ReadDate(value); break;
            case nameof(ContentItem.CreatedUtc): item.CreatedUtc = ReadDate(value); break;
            case nameof(ContentItem.Owner): item.Owner = value?.GetValue<string>(); break;
            case nameof(ContentItem.Author): item.Author = value?.GetValue<string>(); break;
        }
    }

    private static DateTime? ReadDate(JsonNode value)
    {
        if (value is null)
        {
            return null;
        }

        var date = ContentJson.To<DateTime>(value);
        return date.Kind == DateTimeKind.Unspecified ? DateTime.SpecifyKind(date, DateTimeKind.Utc) : date.ToUniversalTime();
    }

    private static void WriteDate(Utf8JsonWriter writer, string name, DateTime? date)
    {
        if (date is { } value)
        {
            writer.WriteString(name, value);
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}
