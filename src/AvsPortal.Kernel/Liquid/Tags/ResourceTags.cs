using System.Text.Encodings.Web;
using AvsPortal.Kernel.Liquid.Filters;
using AvsPortal.Kernel.Theming;
using Fluid;
using Fluid.Ast;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Liquid;

namespace AvsPortal.Kernel.Liquid.Tags;

/// <summary>Tags of the page's head and foot. A tag without a place (<c>at</c>) is collected and written by <c>resources</c>.</summary>
internal static class ResourceTags
{
    public static async ValueTask<Completion> MetaAsync(IReadOnlyList<FilterArgument> list, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var arguments = await TagArguments.EvaluateAsync(list, context);
        Resources(context).Add("Meta", $"<meta{HtmlAttributes.ToString(arguments.Except("separator"), encoder)}>");

        return Completion.Normal;
    }

    public static async ValueTask<Completion> LinkAsync(IReadOnlyList<FilterArgument> list, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var arguments = await TagArguments.EvaluateAsync(list, context);
        var source = Url(arguments, "src", context) ?? Url(arguments, "href", context);
        var href = source is null ? "" : $" href=\"{encoder.Encode(source)}\"";
        Resources(context).Add("HeadLink", $"<link{HtmlAttributes.ToString(arguments.Except("src", "href", "append_version"), encoder)}{href}>");

        return Completion.Normal;
    }

    public static async ValueTask<Completion> StyleAsync(IReadOnlyList<FilterArgument> list, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var arguments = await TagArguments.EvaluateAsync(list, context);
        var href = Url(arguments, "src", context) ?? throw new ParseException("style needs src: the portal has no named resources.");
        var html = $"<link rel=\"stylesheet\" href=\"{encoder.Encode(href)}\"{HtmlAttributes.ToString(arguments.Except("src", "at", "append_version", "name", "depends_on", "version"), encoder)}>";

        return await PutAsync(arguments, "Stylesheet", html, writer, context);
    }

    public static async ValueTask<Completion> ScriptAsync(IReadOnlyList<FilterArgument> list, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var arguments = await TagArguments.EvaluateAsync(list, context);
        var src = Url(arguments, "src", context) ?? throw new ParseException("script needs src: the portal has no named resources.");
        var html = $"<script src=\"{encoder.Encode(src)}\"{HtmlAttributes.ToString(arguments.Except("src", "at", "append_version", "name", "depends_on", "version"), encoder)}></script>";

        return await PutAsync(arguments, "FootScript", html, writer, context);
    }

    public static async ValueTask<Completion> StyleBlockAsync(IReadOnlyList<FilterArgument> list, IReadOnlyList<Statement> statements, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var arguments = await TagArguments.EvaluateAsync(list, context);

        return await PutAsync(arguments, "Stylesheet", $"<style>{await TagContent.RenderAsync(statements, encoder, context)}</style>", writer, context);
    }

    public static async ValueTask<Completion> ScriptBlockAsync(IReadOnlyList<FilterArgument> list, IReadOnlyList<Statement> statements, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var arguments = await TagArguments.EvaluateAsync(list, context);
        var attributes = HtmlAttributes.ToString(arguments.Except("at", "name", "depends_on"), encoder);

        return await PutAsync(arguments, "FootScript", $"<script{attributes}>{await TagContent.RenderAsync(statements, encoder, context)}</script>", writer, context);
    }

    public static async ValueTask<Completion> ResourcesAsync(IReadOnlyList<FilterArgument> list, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var type = (await TagArguments.EvaluateAsync(list, context)).Text("type", 0) ?? "";
        string[] places = type switch
        {
            "Header" => ["Meta", "HeadLink", "Stylesheet", "HeadScript"],
            "Footer" => ["FootScript"],
            _ => [type],
        };

        foreach (var html in places.SelectMany(place => Resources(context).List(place)))
        {
            await writer.WriteAsync(html);
            await writer.WriteAsync('\n');
        }

        return Completion.Normal;
    }

    private static async ValueTask<Completion> PutAsync(TagArguments arguments, string place, string html, TextWriter writer, TemplateContext context)
    {
        switch (arguments.Text("at")?.ToUpperInvariant())
        {
            case "INLINE":
                await writer.WriteAsync(html);
                break;
            case "HEAD":
                Resources(context).Add(place == "FootScript" ? "HeadScript" : place, html);
                break;
            default:
                Resources(context).Add(place, html);
                break;
        }

        return Completion.Normal;
    }

    private static string? Url(TagArguments arguments, string name, TemplateContext context)
    {
        if (arguments.Text(name) is not { } url)
        {
            return null;
        }

        var services = ((LiquidTemplateContext)context).Services;
        url = UrlFilters.Resolve(url, services);

        return arguments.Flag("append_version") ? UrlFilters.AppendVersion(url, services) : url;
    }

    private static PageResources Resources(TemplateContext context)
        => ((LiquidTemplateContext)context).Services.GetRequiredService<PageLayout>().Resources;
}
