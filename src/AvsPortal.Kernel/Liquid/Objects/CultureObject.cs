using System.Globalization;
using Fluid.Values;

namespace AvsPortal.Kernel.Liquid.Objects;

/// <summary><c>Culture</c>: the language of the request.</summary>
internal sealed class CultureObject
{
    public static FluidValue Get(string name)
    {
        var culture = CultureInfo.CurrentUICulture;

        return name switch
        {
            "Name" => new StringValue(culture.Name),
            "Dir" => new StringValue(culture.TextInfo.IsRightToLeft ? "rtl" : "ltr"),
            "DisplayName" => new StringValue(culture.DisplayName),
            "NativeName" => new StringValue(culture.NativeName),
            "TwoLetterISOLanguageName" => new StringValue(culture.TwoLetterISOLanguageName),
            _ => NilValue.Instance,
        };
    }
}
