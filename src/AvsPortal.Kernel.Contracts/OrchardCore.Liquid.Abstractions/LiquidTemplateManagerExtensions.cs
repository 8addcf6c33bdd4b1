using System.Text.Encodings.Web;
using Fluid.Values;
using Microsoft.AspNetCore.Html;

namespace OrchardCore.Liquid;

/// <summary>Shorter forms, without a model or without more objects for the template.</summary>
public static class LiquidTemplateManagerExtensions
{
    private static readonly KeyValuePair<string, FluidValue>[] _none = [];

    public static Task<IHtmlContent> RenderHtmlContentAsync(this ILiquidTemplateManager manager, string template, TextEncoder encoder)
        => manager.RenderHtmlContentAsync(template, encoder, null, _none);

    public static Task<IHtmlContent> RenderHtmlContentAsync(this ILiquidTemplateManager manager, string template, TextEncoder encoder, IEnumerable<KeyValuePair<string, FluidValue>> properties)
        => manager.RenderHtmlContentAsync(template, encoder, null, properties);

    public static Task<IHtmlContent> RenderHtmlContentAsync(this ILiquidTemplateManager manager, string template, TextEncoder encoder, object model)
        => manager.RenderHtmlContentAsync(template, encoder, model, _none);

    public static Task RenderStringAsync(this ILiquidTemplateManager manager, string template, TextWriter writer, TextEncoder encoder)
        => manager.RenderAsync(template, writer, encoder, null, _none);

    public static Task RenderStringAsync(this ILiquidTemplateManager manager, string template, TextWriter writer, TextEncoder encoder, IEnumerable<KeyValuePair<string, FluidValue>> properties)
        => manager.RenderAsync(template, writer, encoder, null, properties);

    public static Task RenderStringAsync(this ILiquidTemplateManager manager, string template, TextWriter writer, TextEncoder encoder, object model)
        => manager.RenderAsync(template, writer, encoder, model, _none);

    public static Task<string> RenderStringAsync(this ILiquidTemplateManager manager, string template, TextEncoder encoder)
        => manager.RenderStringAsync(template, encoder, null, _none);

    public static Task<string> RenderStringAsync(this ILiquidTemplateManager manager, string template, TextEncoder encoder, IEnumerable<KeyValuePair<string, FluidValue>> properties)
        => manager.RenderStringAsync(template, encoder, null, properties);

    public static Task<string> RenderStringAsync(this ILiquidTemplateManager manager, string template, TextEncoder encoder, object model)
        => manager.RenderStringAsync(template, encoder, model, _none);
}
