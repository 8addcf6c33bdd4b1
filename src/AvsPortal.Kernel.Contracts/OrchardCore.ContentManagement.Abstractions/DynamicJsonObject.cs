using System.Dynamic;
using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement;

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
