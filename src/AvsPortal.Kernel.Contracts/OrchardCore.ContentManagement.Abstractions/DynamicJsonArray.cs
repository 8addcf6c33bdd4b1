using System.Dynamic;
using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement;

/// <summary>A JSON array read by position.</summary>
internal sealed class DynamicJsonArray(JsonArray node) : DynamicObject, System.Collections.IEnumerable
{
    internal JsonArray Node => node;

    public override bool TryGetIndex(GetIndexBinder binder, object[] indexes, out object result)
    {
        result = DynamicJson.Wrap(node[(int)indexes[0]]);
        return true;
    }

    public override bool TryConvert(ConvertBinder binder, out object result) => DynamicJson.TryConvert(node, binder.Type, out result);

    public System.Collections.IEnumerator GetEnumerator() => node.Select(DynamicJson.Wrap).GetEnumerator();

    public override string ToString() => node.ToJsonString(ContentJson.Options);
}
