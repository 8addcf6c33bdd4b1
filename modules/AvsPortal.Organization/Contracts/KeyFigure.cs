using AvsPortal.Bilingual.Contracts;

namespace AvsPortal.Organization.Contracts;

/// <summary>A number, what it counts, and the page that tells more.</summary>
/// <param name="Value">As the reader writes it: 1 250 or 1,250.</param>
/// <param name="Label">What is counted, in the reader's language and in the number's grammatical form.</param>
/// <param name="Url">A local address.</param>
public sealed record KeyFigure(string Value, string Label, string Url)
{
    /// <summary>The figure of a count; null when there is nothing to count.</summary>
    public static KeyFigure? Of(int count, string label, string? url, string culture) =>
        count == 0 ? null : new KeyFigure(BilingualFormats.Number(count, culture, 0), label, url ?? "");
}
