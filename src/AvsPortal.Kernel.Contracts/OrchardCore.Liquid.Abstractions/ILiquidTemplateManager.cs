using Fluid.Values;
using System.Text.Encodings.Web;

namespace OrchardCore.Liquid;

/// <summary>Renders templates that are text: patterns of titles and paths, mails. A wrong template throws ParseException.</summary>
public interface ILiquidTemplateManager
{
    /// <summary>The same, as text.</summary>
    Task<string> RenderStringAsync(string template, TextEncoder encoder, object model, IEnumerable<KeyValuePair<string, FluidValue>> properties);
}
