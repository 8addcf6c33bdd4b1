namespace AvsPortal.Search.Models;

/// <summary>By what results can be narrowed, and to what.</summary>
/// <param name="Heading">In the reader's language.</param>
/// <param name="Values">The first <see cref="Shown"/> values.</param>
/// <param name="More">The others.</param>
public sealed record FacetModel(string Heading, IReadOnlyList<FacetValueModel> Values, IReadOnlyList<FacetValueModel> More)
{
    /// <summary>How many values are shown at once.</summary>
    public const int Shown = 7;
}
