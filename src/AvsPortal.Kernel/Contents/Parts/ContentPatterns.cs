using Fluid;
using Fluid.Values;
using OrchardCore.ContentManagement;
using OrchardCore.Liquid;

namespace AvsPortal.Kernel.Contents.Parts;

/// <summary>Renders the Liquid patterns of titles, paths and aliases.</summary>
internal sealed class ContentPatterns(ILiquidTemplateManager liquid)
{
    /// <summary>One line of text, without HTML encoding.</summary>
    internal async Task<string> RenderAsync(string pattern, ContentItem item)
    {
        var properties = new Dictionary<string, FluidValue>(StringComparer.Ordinal) { [nameof(ContentItem)] = new ObjectValue(item) };
        var text = await liquid.RenderStringAsync(pattern, NullEncoder.Default, new PatternModel(item), properties);
        return text.ReplaceLineEndings("").Trim();
    }
}
