using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement;

/// <summary>What the dynamic <c>Content</c> of an element hands out for JSON nodes, values and nulls.</summary>
internal static class DynamicJson
{
    internal static object Wrap(JsonNode node) => node switch
    {
        null => null,
        JsonObject value => new DynamicJsonObject(value),
        JsonArray value => new DynamicJsonArray(value),
        _ => new DynamicJsonValue(node),
    };

    internal static JsonNode Unwrap(object value) => value switch
    {
        null => null,
        DynamicJsonObject wrapped => Detached(wrapped.Node),
        DynamicJsonArray wrapped => Detached(wrapped.Node),
        DynamicJsonValue wrapped => Detached(wrapped.Node),
        JsonNode node => Detached(node),
        _ => System.Text.Json.JsonSerializer.SerializeToNode(value, value.GetType(), ContentJson.Options),
    };

    internal static bool TryConvert(JsonNode node, Type type, out object result)
    {
        result = type.IsInstanceOfType(node) ? node : ContentJson.To(node, type);
        return true;
    }

    private static JsonNode Detached(JsonNode node) => node.Parent is null ? node : node.DeepClone();
}
