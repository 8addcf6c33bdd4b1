namespace AvsPortal.Search.Query;

/// <summary>How many results have a value: of their content type, year, section or organisation.</summary>
public sealed record FacetCount(string Value, int Count);
