using Fluid.Values;
using Microsoft.AspNetCore.Html;
using System.Text.Encodings.Web;

namespace OrchardCore.Liquid;

/// <summary>Renders templates that are text: patterns of titles and paths, mails. A wrong template throws ParseException.</summary>
public interface ILiquidTemplateManager
{
    /// <summary>Writes the template; <c>Model</c> and each property are what it sees. Model may be null.</summary>
    Task RenderAsync(string template, TextWriter writer, TextEncoder encoder, object model, IEnumerable<KeyValuePair<string, FluidValue>> properties);

    /// <summary>The same, as HTML.</summary>
    Task<IHtmlContent> RenderHtmlContentAsync(string template, TextEncoder encoder, object model, IEnumerable<KeyValuePair<string, FluidValue>> properties);

    /// <summary>The same, as text.</summary>
    Task<string> RenderStringAsync(string template, TextEncoder encoder, object model, IEnumerable<KeyValuePair<string, FluidValue>> properties);

    /// <summary>Whether the template can be parsed, and why not.</summary>
    bool Validate(string template, out IEnumerable<string> errors);
}
