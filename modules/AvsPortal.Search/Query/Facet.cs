namespace AvsPortal.Search.Query;

/// <summary>By what the results are counted and narrowed; the order is that of <see cref="Index.FacetKey"/>.</summary>
internal enum Facet
{
    Type,
    Year,
    Section,
    Organization,
}
