using System.Dynamic;
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

/// <summary>A JSON object read and written by member or by index; a missing member is null.</summary>
internal sealed class DynamicJsonObject(JsonObject node) : DynamicObject
{
    internal JsonObject Node => node;

    public override bool TryGetMember(GetMemberBinder binder, out object result)
    {
        result = DynamicJson.Wrap(node[binder.Name]);
        return true;
    }

    public override bool TrySetMember(SetMemberBinder binder, object value)
    {
        node[binder.Name] = DynamicJson.Unwrap(value);
        return true;
    }

    public override bool TryGetIndex(GetIndexBinder binder, object[] indexes, out object result)
    {
        result = DynamicJson.Wrap(node[(string)indexes[0]]);
        return true;
    }

    public override bool TrySetIndex(SetIndexBinder binder, object[] indexes, object value)
    {
        node[(string)indexes[0]] = DynamicJson.Unwrap(value);
        return true;
    }

    public override bool TryConvert(ConvertBinder binder, out object result) => DynamicJson.TryConvert(node, binder.Type, out result);

    public override IEnumerable<string> GetDynamicMemberNames() => node.Select(pair => pair.Key);

    public override string ToString() => node.ToJsonString(ContentJson.Options);
}

/// <summary>A JSON array read by position.</summary>
internal sealed class DynamicJsonArray(JsonArray node) : DynamicObject, System.Collections.IEnumerable
{
    internal JsonArray Node => node;

    public int Count => node.Count;

    public override bool TryGetIndex(GetIndexBinder binder, object[] indexes, out object result)
    {
        result = DynamicJson.Wrap(node[(int)indexes[0]]);
        return true;
    }

    public override bool TryConvert(ConvertBinder binder, out object result) => DynamicJson.TryConvert(node, binder.Type, out result);

    public System.Collections.IEnumerator GetEnumerator() => node.Select(DynamicJson.Wrap).GetEnumerator();

    public override string ToString() => node.ToJsonString(ContentJson.Options);
}

/// <summary>A JSON string, number or boolean, converted to whatever the caller assigns it to.</summary>
internal sealed class DynamicJsonValue(JsonNode node) : DynamicObject
{
    internal JsonNode Node => node;

    public override bool TryConvert(ConvertBinder binder, out object result) => DynamicJson.TryConvert(node, binder.Type, out result);

    public override string ToString() => node.ToString();
}
