using System.Globalization;

namespace AvsPortal.Organization.Contracts;

/// <summary>A number, what it counts, and the page that tells more.</summary>
/// <param name="Value">As shown: digits.</param>
/// <param name="Label">What is counted, in the reader's language and in the number's grammatical form.</param>
/// <param name="Url">A local address.</param>
public sealed record KeyFigure(string Value, string Label, string Url)
{
    /// <summary>The figure of a count; null when there is nothing to count.</summary>
    public static KeyFigure? Of(int count, string label, string? url) =>
        count == 0 ? null : new KeyFigure(count.ToString(CultureInfo.InvariantCulture), label, url ?? "");
}
