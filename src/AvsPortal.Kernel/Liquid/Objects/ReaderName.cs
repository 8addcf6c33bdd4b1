using System.Globalization;
using System.Text.Encodings.Web;
using AvsPortal.Kernel.Identity.SignIn;
using AvsPortal.Kernel.Routing;
using Fluid.Values;
using Microsoft.AspNetCore.Http;

namespace AvsPortal.Kernel.Liquid.Objects;

/// <summary>
/// The name of a reader on a page that others may share. Written as it is (<c>{{ User.Identity.Name }}</c>), it is a hole in the page;
/// any other use of it makes the page personal.
/// </summary>
internal sealed class ReaderName(ReaderIdentity reader, HttpContext context) : FluidValue
{
    public override FluidValues Type => FluidValues.String;

    public override bool Equals(FluidValue? other) => other is not null && string.Equals(ToStringValue(), other.ToStringValue(), StringComparison.Ordinal);

    public override bool ToBooleanValue() => true;

    public override decimal ToNumberValue() => StringValue.Create(ToStringValue()).ToNumberValue();

    public override object ToObjectValue() => ToStringValue();

    public override string ToStringValue() => reader.Name ?? "";

    public override ValueTask WriteToAsync(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo)
        => new(writer.WriteAsync(PersonalHoles.MarkOf(PersonalHoles.Name, context) ?? encoder.Encode(ToStringValue())));

    public override bool Equals(object? obj) => obj is FluidValue other && Equals(other);

    public override int GetHashCode() => ToStringValue().GetHashCode(StringComparison.Ordinal);
}
