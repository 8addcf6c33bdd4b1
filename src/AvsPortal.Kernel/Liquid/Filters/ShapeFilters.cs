using System.Text.Encodings.Web;
using AvsPortal.Kernel.Theming;
using Fluid;
using Fluid.Values;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Liquid;

namespace AvsPortal.Kernel.Liquid.Filters;

/// <summary>Shapes: made, given properties, rendered.</summary>
internal static class ShapeFilters
{
    public static void Register(FilterCollection filters)
    {
        filters.AddFilter("shape_new", New);
        filters.AddFilter("shape_properties", Properties);
        filters.AddFilter("shape_build_display", BuildDisplayAsync);
        filters.AddFilter("shape_render", RenderAsync);
        filters.AddFilter("shape_stringify", StringifyAsync);
    }

    private static ValueTask<FluidValue> New(FluidValue input, FilterArguments arguments, TemplateContext context)
        => new ObjectValue(Fill(new Shape(input.ToStringValue()), arguments));

    private static ValueTask<FluidValue> Properties(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        if (input.ToObjectValue() is Shape shape)
        {
            Fill(shape, arguments);
        }

        return input;
    }

    private static async ValueTask<FluidValue> BuildDisplayAsync(FluidValue input, FilterArguments arguments, TemplateContext context)
        => ContentFilters.Item(input) is { } item
            ? new ObjectValue(await ((LiquidTemplateContext)context).Services.GetRequiredService<ContentShapes>().BuildAsync(item, arguments.At(0).IsNil() ? null : arguments.At(0).ToStringValue()))
            : NilValue.Instance;

    private static async ValueTask<FluidValue> RenderAsync(FluidValue input, FilterArguments arguments, TemplateContext context)
        => Html.Value(await HtmlAsync(input, context));

    private static async ValueTask<FluidValue> StringifyAsync(FluidValue input, FilterArguments arguments, TemplateContext context)
        => new StringValue(await HtmlAsync(input, context));

    private static async Task<string> HtmlAsync(FluidValue input, TemplateContext context)
    {
        if (input.ToObjectValue() is not Shape shape)
        {
            return "";
        }

        var services = ((LiquidTemplateContext)context).Services;
        await using var writer = new StringWriter();
        await services.GetRequiredService<ShapeRenderer>().RenderAsync(shape, writer, services.GetRequiredService<HtmlEncoder>());

        return writer.ToString();
    }

    private static Shape Fill(Shape shape, FilterArguments arguments)
    {
        foreach (var name in arguments.Names)
        {
            shape.Properties[PascalName.From(name)] = arguments[name].ToObjectValue();
        }

        return shape;
    }
}
