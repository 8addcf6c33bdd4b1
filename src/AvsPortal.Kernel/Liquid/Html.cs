using System.Text.Encodings.Web;
using Fluid.Values;
using Microsoft.AspNetCore.Html;

namespace AvsPortal.Kernel.Liquid;

/// <summary>Values that are already HTML, and are not encoded again.</summary>
internal static class Html
{
    public static FluidValue Value(string html) => new StringValue(html, encode: false);

    public static FluidValue Value(IHtmlContent content)
    {
        using var writer = new StringWriter();
        content.WriteTo(writer, HtmlEncoder.Default);

        return Value(writer.ToString());
    }
}
