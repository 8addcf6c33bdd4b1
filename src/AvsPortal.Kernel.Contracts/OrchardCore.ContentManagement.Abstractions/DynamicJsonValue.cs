using System.Dynamic;
using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement;

/// <summary>A JSON string, number or boolean, converted to whatever the caller assigns it to.</summary>
internal sealed class DynamicJsonValue(JsonNode node) : DynamicObject
{
    internal JsonNode Node => node;

    public override bool TryConvert(ConvertBinder binder, out object result) => DynamicJson.TryConvert(node, binder.Type, out result);

    public override string ToString() => node.ToString();
}
