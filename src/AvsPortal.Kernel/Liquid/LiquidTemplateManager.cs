using System.Text.Encodings.Web;
using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.Html;
using OrchardCore.Liquid;

namespace AvsPortal.Kernel.Liquid;

/// <summary>Renders templates that are text: patterns of titles and paths, mails.</summary>
internal sealed class LiquidTemplateManager(LiquidParser parser, LiquidContexts contexts, LiquidTemplateCache cache) : ILiquidTemplateManager
{
    public async Task RenderAsync(string template, TextWriter writer, TextEncoder encoder, object? model, IEnumerable<KeyValuePair<string, FluidValue>> properties)
    {
        if (string.IsNullOrEmpty(template))
        {
            return;
        }

        var context = contexts.Create(model);
        foreach (var (name, value) in properties ?? [])
        {
            context.SetValue(name, value);
        }

        await cache.Get(template).RenderAsync(writer, encoder, context);
    }

    public async Task<string> RenderStringAsync(string template, TextEncoder encoder, object? model, IEnumerable<KeyValuePair<string, FluidValue>> properties)
    {
        await using var writer = new StringWriter();
        await RenderAsync(template, writer, encoder, model, properties);

        return writer.ToString();
    }

    public async Task<IHtmlContent> RenderHtmlContentAsync(string template, TextEncoder encoder, object? model, IEnumerable<KeyValuePair<string, FluidValue>> properties)
        => new HtmlString(await RenderStringAsync(template, encoder, model, properties));

    public bool Validate(string template, out IEnumerable<string> errors)
    {
        var valid = parser.TryParse(template ?? "", out _, out var error);
        errors = valid ? [] : [error];

        return valid;
    }
}
