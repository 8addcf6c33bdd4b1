using System.Text;
using System.Text.Encodings.Web;
using Fluid.Values;

namespace AvsPortal.Kernel.Liquid.Tags;

/// <summary>Named arguments as HTML attributes: <c>aria_label: "x"</c> is <c>aria-label="x"</c>; true has no value, false and nil leave it out.</summary>
internal static class HtmlAttributes
{
    public static string ToString(IEnumerable<KeyValuePair<string, FluidValue>> arguments, TextEncoder encoder)
    {
        var html = new StringBuilder();

        foreach (var (name, value) in arguments)
        {
            if (value.IsNil() || (value.Type == FluidValues.Boolean && !value.ToBooleanValue()))
            {
                continue;
            }

            html.Append(' ').Append(encoder.Encode(name.Replace('_', '-')));
            if (value.Type != FluidValues.Boolean)
            {
                html.Append("=\"").Append(encoder.Encode(value.ToStringValue())).Append('"');
            }
        }

        return html.ToString();
    }
}
