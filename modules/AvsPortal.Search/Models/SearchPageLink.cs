namespace AvsPortal.Search.Models;

/// <summary>A numbered page of results.</summary>
public sealed record SearchPageLink(int Number, string Url, bool IsCurrent);
