using System.Text.Encodings.Web;
using Fluid;
using Fluid.Values;
using OrchardCore.Liquid;

namespace AvsPortal.Kernel.Liquid;

/// <summary>Renders templates that are text: patterns of titles and paths, mails.</summary>
internal sealed class LiquidTemplateManager(LiquidContexts contexts, LiquidTemplateCache cache) : ILiquidTemplateManager
{
    public async Task<string> RenderStringAsync(string template, TextEncoder encoder, object? model, IEnumerable<KeyValuePair<string, FluidValue>> properties)
    {
        if (string.IsNullOrEmpty(template))
        {
            return "";
        }

        var context = contexts.Create(model);
        foreach (var (name, value) in properties ?? [])
        {
            context.SetValue(name, value);
        }

        return await cache.Get(template).RenderAsync(context, encoder);
    }
}
