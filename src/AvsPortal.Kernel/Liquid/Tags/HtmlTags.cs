using System.Text.Encodings.Web;
using AvsPortal.Kernel.Routing;
using Fluid;
using Fluid.Ast;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Liquid;

namespace AvsPortal.Kernel.Liquid.Tags;

/// <summary>Tags that write an HTML element.</summary>
internal static class HtmlTags
{
    private static readonly string[] _routeArguments = ["area", "asp_area", "controller", "asp_controller", "action", "asp_action", "route", "asp_route"];

    public static async ValueTask<Completion> AntiforgeryTokenAsync(TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var services = ((LiquidTemplateContext)context).Services;
        if (services.GetService<IHttpContextAccessor>()?.HttpContext is { } http)
        {
            await writer.WriteAsync(PersonalHoles.MarkOf(PersonalHoles.AntiforgeryToken, http)
                ?? AntiforgeryField.Html(services.GetRequiredService<IAntiforgery>().GetAndStoreTokens(http), encoder));
        }

        return Completion.Normal;
    }

    public static async ValueTask<Completion> AnchorAsync(IReadOnlyList<FilterArgument> list, IReadOnlyList<Statement> statements, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var arguments = await TagArguments.EvaluateAsync(list, context);
        var url = RouteUrl.From(arguments, (LiquidTemplateContext)context);

        return await ElementAsync("a", url is null ? "" : $" href=\"{encoder.Encode(url)}\"", Rest(arguments, url), "", statements, writer, encoder, context);
    }

    /// <summary>A form; one that posts carries the antiforgery token.</summary>
    public static async ValueTask<Completion> FormAsync(IReadOnlyList<FilterArgument> list, IReadOnlyList<Statement> statements, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var arguments = await TagArguments.EvaluateAsync(list, context);
        var url = RouteUrl.From(arguments, (LiquidTemplateContext)context);
        var method = arguments.Text("method") ?? "post";
        var token = "";

        if (string.Equals(method, "post", StringComparison.OrdinalIgnoreCase))
        {
            await using var html = new StringWriter();
            await AntiforgeryTokenAsync(html, encoder, context);
            token = html.ToString();
        }

        var start = (url is null ? "" : $" action=\"{encoder.Encode(url)}\"") + $" method=\"{encoder.Encode(method)}\"";

        return await ElementAsync("form", start, Rest(arguments, url).Where(pair => pair.Key != "method"), token, statements, writer, encoder, context);
    }

    /// <summary><c>{% block "div", class: "x" %}…{% endblock %}</c>: the helpers that are tags of their own, else the element of that name.</summary>
    public static async ValueTask<Completion> BlockAsync(IReadOnlyList<FilterArgument> list, IReadOnlyList<Statement> statements, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var arguments = await TagArguments.EvaluateAsync(list, context);
        var name = arguments.Text("helper_name", 0) ?? throw new ParseException("block needs a name.");
        var rest = list.Where(argument => argument.Name is not null).ToList();

        return name switch
        {
            "a" => await AnchorAsync(rest, statements, writer, encoder, context),
            "form" => await FormAsync(rest, statements, writer, encoder, context),
            "zone" => await LayoutTags.ZoneAsync(rest, statements, writer, encoder, context),
            "styleblock" => await ResourceTags.StyleBlockAsync(rest, statements, writer, encoder, context),
            "scriptblock" => await ResourceTags.ScriptBlockAsync(rest, statements, writer, encoder, context),
            _ => await ElementAsync(encoder.Encode(name), "", arguments.Except("helper_name"), "", statements, writer, encoder, context),
        };
    }

    private static IEnumerable<KeyValuePair<string, Fluid.Values.FluidValue>> Rest(TagArguments arguments, string? url)
        => url is null
            ? arguments.Except()
            : arguments.Except(_routeArguments).Where(pair => !pair.Key.StartsWith("route_", StringComparison.OrdinalIgnoreCase)
                && !pair.Key.StartsWith("asp_route_", StringComparison.OrdinalIgnoreCase));

    private static async ValueTask<Completion> ElementAsync(
        string name,
        string start,
        IEnumerable<KeyValuePair<string, Fluid.Values.FluidValue>> attributes,
        string inside,
        IReadOnlyList<Statement> statements,
        TextWriter writer,
        TextEncoder encoder,
        TemplateContext context)
    {
        await writer.WriteAsync($"<{name}{start}{HtmlAttributes.ToString(attributes, encoder)}>{inside}");
        var completion = await TagContent.RenderAsync(statements, writer, encoder, context);
        await writer.WriteAsync($"</{name}>");

        return completion;
    }
}
