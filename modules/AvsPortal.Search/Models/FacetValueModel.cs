namespace AvsPortal.Search.Models;

/// <summary>A value that results can be narrowed to, and how many have it.</summary>
public sealed record FacetValueModel(string Label, string Count, string Url);
