using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Fluid;
using Fluid.Values;
using OrchardCore.ContentManagement;

namespace AvsPortal.Kernel.Liquid.Filters;

internal static class JsonFilters
{
    // Safe inside HTML: < > & and quotes stay escaped.
    private static readonly JsonSerializerOptions _plain = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
    private static readonly JsonSerializerOptions _indented = new(_plain) { WriteIndented = true };

    public static void Register(FilterCollection filters)
    {
        filters.AddFilter("json", ToJson);
        filters.AddFilter("jsonparse", Parse);
    }

    /// <summary>The value as JSON; <c>json: true</c> is indented.</summary>
    private static ValueTask<FluidValue> ToJson(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var options = arguments.At(0).ToBooleanValue() ? _indented : _plain;

        return new StringValue(JsonSerializer.Serialize(Plain(input, context), options));
    }

    private static ValueTask<FluidValue> Parse(FluidValue input, FilterArguments arguments, TemplateContext context)
        => JsonValues.ToFluid(
            JsonNode.Parse(input.ToStringValue(), documentOptions: new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip }), context.Options);

    private static object? Plain(FluidValue value, TemplateContext context) => value.Type switch
    {
        FluidValues.Nil or FluidValues.Empty or FluidValues.Blank => null,
        FluidValues.Number => value.ToNumberValue(),
        FluidValues.Boolean => value.ToBooleanValue(),
        FluidValues.Array => value.Enumerate(context).Select(item => Plain(item, context)).ToArray(),
        FluidValues.String => value.ToStringValue(),
        _ => value.ToObjectValue() is ContentElement content ? content.Data : value.ToObjectValue(),
    };
}
