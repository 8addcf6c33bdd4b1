using System.Text.Json;
using System.Text.Json.Nodes;
using Fluid;
using Fluid.Values;

namespace AvsPortal.Kernel.Liquid;

/// <summary>JSON as a template sees it: objects by member, arrays, and plain values.</summary>
internal static class JsonValues
{
    public static FluidValue ToFluid(JsonNode? node, TemplateOptions options) => node switch
    {
        null => NilValue.Instance,
        JsonObject json => new ObjectValue(json),
        JsonArray array => new ArrayValue([.. array.Select(item => ToFluid(item, options))]),
        _ => FromValue(node.AsValue()),
    };

    private static FluidValue FromValue(JsonValue value) => value.GetValueKind() switch
    {
        JsonValueKind.String => new StringValue(value.TryGetValue<string>(out var text) ? text : value.ToString()),
        JsonValueKind.Number => NumberValue.Create(value.TryGetValue<decimal>(out var number) ? number : (decimal)value.GetValue<double>()),
        JsonValueKind.True => BooleanValue.True,
        JsonValueKind.False => BooleanValue.False,
        _ => NilValue.Instance,
    };
}
