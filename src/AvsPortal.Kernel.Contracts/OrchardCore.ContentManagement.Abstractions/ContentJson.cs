using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace OrchardCore.ContentManagement;

/// <summary>How content is written as JSON, and how two JSON objects are merged.</summary>
internal static class ContentJson
{
    internal static readonly JsonSerializerOptions Options = new()
    {
        AllowTrailingCommas = true,
        Converters = { new JsonStringEnumConverter() },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NumberHandling = JsonNumberHandling.AllowReadingFromString,
        PropertyNameCaseInsensitive = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
        ReferenceHandler = ReferenceHandler.IgnoreCycles,
    };

    internal static JsonObject From(object value) =>
        JsonSerializer.SerializeToNode(value, value.GetType(), Options) as JsonObject
        ?? throw new ArgumentException($"{value.GetType()} is not written as a JSON object.", nameof(value));

    internal static object To(JsonNode node, Type type) => node.Deserialize(type, Options);

    internal static T To<T>(JsonNode node) => node.Deserialize<T>(Options);

    /// <summary>Copies what the source holds over the target; what it does not mention stays. A union joins arrays, each value once.</summary>
    internal static void Merge(JsonObject target, JsonObject source, bool union = false)
    {
        foreach (var (name, value) in source)
        {
            switch (target[name], value)
            {
                case (JsonObject own, JsonObject other):
                    Merge(own, other, union);
                    break;
                case (JsonArray own, JsonArray other) when union:
                    foreach (var entry in other.Where(entry => !own.Any(known => JsonNode.DeepEquals(known, entry))))
                    {
                        own.Add(entry?.DeepClone());
                    }

                    break;
                case (var own, _) when own is null || !JsonNode.DeepEquals(own, value):
                    target[name] = value?.DeepClone();
                    break;
            }
        }
    }
}
