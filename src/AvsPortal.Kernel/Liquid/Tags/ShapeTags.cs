using System.Text.Encodings.Web;
using AvsPortal.Kernel.Theming;
using Fluid;
using Fluid.Ast;
using Fluid.Values;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Liquid;
using Pair = (Fluid.Ast.Expression Shape, Fluid.Ast.Expression Value);
using PairList = (Fluid.Ast.Expression Shape, System.Collections.Generic.IReadOnlyList<Fluid.Ast.FilterArgument> Values);

namespace AvsPortal.Kernel.Liquid.Tags;

/// <summary>Tags that make, change and render shapes.</summary>
internal static class ShapeTags
{
    public static async ValueTask<Completion> ShapeAsync(IReadOnlyList<FilterArgument> list, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var arguments = await TagArguments.EvaluateAsync(list, context);
        var type = arguments.Text("type", 0) ?? throw new ParseException("shape needs a type.");
        var shape = new Shape(type);

        foreach (var (name, value) in arguments.Except("type", "id", "class", "cache_id", "cache_fixed_duration", "cache_sliding_duration", "cache_context", "cache_tag"))
        {
            shape.Properties[PascalName.From(name)] = value.ToObjectValue();
        }

        return await RenderAsync(shape, writer, encoder, context);
    }

    /// <summary>A content item by id, version or handle (<c>alias: "alias:x"</c>); nothing when there is none.</summary>
    public static async ValueTask<Completion> ContentItemAsync(IReadOnlyList<FilterArgument> list, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var arguments = await TagArguments.EvaluateAsync(list, context);
        var services = ((LiquidTemplateContext)context).Services;
        var manager = services.GetRequiredService<IContentManager>();

        var id = arguments.Text("content_item_id") ?? arguments.Text("content_item_Id");
        if (id is null && (arguments.Text("alias") ?? arguments.Text("handle")) is { } handle)
        {
            id = await services.GetRequiredService<IContentHandleManager>().GetContentItemIdAsync(handle);
        }

        var item = arguments.Text("content_item_version_id") is { } version
            ? await manager.GetVersionAsync(version)
            : await manager.GetAsync(id, VersionOptions.Published);

        return item is null
            ? Completion.Normal
            : await RenderAsync(await services.GetRequiredService<ContentShapes>().BuildAsync(item, arguments.Text("display_type")), writer, encoder, context);
    }

    public static ValueTask<Completion> AddAlternatesAsync(Pair pair, TextWriter writer, TextEncoder encoder, TemplateContext context)
        => ChangeAsync(pair, context, static (shape, value) => shape.Alternates.AddRange(Words(value)));

    public static ValueTask<Completion> AddClassesAsync(Pair pair, TextWriter writer, TextEncoder encoder, TemplateContext context)
        => ChangeAsync(pair, context, static (shape, value) => shape.Classes.AddRange(Words(value)));

    public static ValueTask<Completion> TypeAsync(Pair pair, TextWriter writer, TextEncoder encoder, TemplateContext context)
        => ChangeAsync(pair, context, static (shape, value) => shape.Type = value.ToStringValue());

    public static ValueTask<Completion> DisplayTypeAsync(Pair pair, TextWriter writer, TextEncoder encoder, TemplateContext context)
        => ChangeAsync(pair, context, static (shape, value) => shape.DisplayType = value.ToStringValue());

    public static ValueTask<Completion> PositionAsync(Pair pair, TextWriter writer, TextEncoder encoder, TemplateContext context)
        => ChangeAsync(pair, context, static (shape, value) => shape.Position = value.ToStringValue());

    public static ValueTask<Completion> RemoveItemAsync(Pair pair, TextWriter writer, TextEncoder encoder, TemplateContext context)
        => ChangeAsync(pair, context, static (shape, value) => shape.Items.RemoveAll(item => item.Name == value.ToStringValue()));

    public static ValueTask<Completion> RemovePropertyAsync(Pair pair, TextWriter writer, TextEncoder encoder, TemplateContext context)
        => ChangeAsync(pair, context, static (shape, value) => shape.Properties.Remove(value.ToStringValue()));

    public static ValueTask<Completion> AddPropertiesAsync(PairList pair, TextWriter writer, TextEncoder encoder, TemplateContext context)
        => ChangeAsync(pair, context, static (shape, name, value) => shape.Properties[PascalName.From(name)] = value.ToObjectValue());

    public static ValueTask<Completion> AddAttributesAsync(PairList pair, TextWriter writer, TextEncoder encoder, TemplateContext context)
        => ChangeAsync(pair, context, static (shape, name, value) => shape.Attributes[name.Replace('_', '-')] = value.ToStringValue());

    public static ValueTask<Completion> ClearAlternatesAsync(Expression shape, TextWriter writer, TextEncoder encoder, TemplateContext context)
        => ChangeAsync((shape, shape), context, static (found, _) => found.Alternates.Clear());

    public static ValueTask<Completion> ClearClassesAsync(Expression shape, TextWriter writer, TextEncoder encoder, TemplateContext context)
        => ChangeAsync((shape, shape), context, static (found, _) => found.Classes.Clear());

    public static ValueTask<Completion> ClearAttributesAsync(Expression shape, TextWriter writer, TextEncoder encoder, TemplateContext context)
        => ChangeAsync((shape, shape), context, static (found, _) => found.Attributes.Clear());

    private static async ValueTask<Completion> ChangeAsync(Pair pair, TemplateContext context, Action<Shape, FluidValue> change)
    {
        if ((await pair.Shape.EvaluateAsync(context)).ToObjectValue() is Shape shape)
        {
            change(shape, await pair.Value.EvaluateAsync(context));
        }

        return Completion.Normal;
    }

    private static async ValueTask<Completion> ChangeAsync(PairList pair, TemplateContext context, Action<Shape, string, FluidValue> change)
    {
        if ((await pair.Shape.EvaluateAsync(context)).ToObjectValue() is Shape shape)
        {
            foreach (var (name, value) in (await TagArguments.EvaluateAsync(pair.Values, context)).Except())
            {
                change(shape, name, value);
            }
        }

        return Completion.Normal;
    }

    private static IEnumerable<string> Words(FluidValue value)
        => value.Type == FluidValues.Array
            ? value.Enumerate(null).Select(item => item.ToStringValue())
            : value.ToStringValue().Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static async ValueTask<Completion> RenderAsync(Shape shape, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        await ((LiquidTemplateContext)context).Services.GetRequiredService<ShapeRenderer>().RenderAsync(shape, writer, encoder);

        return Completion.Normal;
    }
}
