using System.Text.Encodings.Web;
using AvsPortal.Kernel.Theming;
using Fluid;
using Fluid.Ast;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Liquid;

namespace AvsPortal.Kernel.Liquid.Tags;

/// <summary>Tags between a view and its layout: body, sections and zones, title.</summary>
internal static class LayoutTags
{
    public static async ValueTask<Completion> RenderBodyAsync(TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        if (Layout(context).Body is { } body)
        {
            foreach (var chunk in body.GetChunks())
            {
                await writer.WriteAsync(chunk);
            }
        }

        return Completion.Normal;
    }

    public static async ValueTask<Completion> RenderSectionAsync(IReadOnlyList<FilterArgument> list, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var arguments = await TagArguments.EvaluateAsync(list, context);
        var name = arguments.Text("name", 0) ?? throw new ParseException("render_section needs a name.");
        var required = arguments.Get("required", 1)?.ToBooleanValue() ?? false;
        var zone = Layout(context).Zone(name);

        if (zone is not null)
        {
            await Services(context).GetRequiredService<ShapeRenderer>().RenderAsync(zone, writer, encoder);
        }
        else if (required)
        {
            throw new InvalidOperationException($"The layout requires the zone {name}, which is empty.");
        }

        return Completion.Normal;
    }

    /// <summary>Adds a part to the title and writes the title as it is now. A view that only adds captures what is written.</summary>
    public static async ValueTask<Completion> PageTitleAsync(IReadOnlyList<FilterArgument> list, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var arguments = await TagArguments.EvaluateAsync(list, context);
        var title = Layout(context).Title;

        title.Add(arguments.Text("segment", 0) ?? "", arguments.Text("position", 1) ?? "0");
        await writer.WriteAsync(encoder.Encode(title.ToString(arguments.Text("separator", 2) ?? " - ")));

        return Completion.Normal;
    }

    public static async ValueTask<Completion> LayoutAsync(Expression name, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        Layout(context).Shape.Alternates.Add((await name.EvaluateAsync(context)).ToStringValue());

        return Completion.Normal;
    }

    public static async ValueTask<Completion> ZoneAsync(IReadOnlyList<FilterArgument> list, IReadOnlyList<Statement> statements, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var arguments = await TagArguments.EvaluateAsync(list, context);
        var name = arguments.Text("name", 0) ?? throw new ParseException("zone needs a name.");
        var html = await TagContent.RenderAsync(statements, encoder, context);

        Layout(context).AddToZone(name, new HtmlShape(html) { Position = arguments.Text("position", 1) });

        return Completion.Normal;
    }

    private static IServiceProvider Services(TemplateContext context) => ((LiquidTemplateContext)context).Services;

    private static PageLayout Layout(TemplateContext context) => Services(context).GetRequiredService<PageLayout>();
}
