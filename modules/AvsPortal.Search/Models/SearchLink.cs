namespace AvsPortal.Search.Models;

/// <summary>A link of the page of results: a number, an order, a filter to take back, other words to ask.</summary>
public sealed record SearchLink(string Text, string Url)
{
    public bool IsCurrent { get; init; }
}
