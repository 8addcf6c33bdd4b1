namespace AvsPortal.Search.Query;

/// <summary>How many of all results have what, most first and years newest first; nothing of what the reader may not find.</summary>
/// <param name="Types">Content types.</param>
/// <param name="Years">Years the results are about.</param>
/// <param name="Sections">Names of the site's pages that the results are on.</param>
/// <param name="Organizations">Names of organisations.</param>
public sealed record SearchFacets(
    IReadOnlyList<FacetCount> Types, IReadOnlyList<FacetCount> Years, IReadOnlyList<FacetCount> Sections, IReadOnlyList<FacetCount> Organizations)
{
    internal static SearchFacets None { get; } = new([], [], [], []);
}
