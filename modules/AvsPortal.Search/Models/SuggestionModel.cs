namespace AvsPortal.Search.Models;

/// <summary>A suggestion as a search box shows it.</summary>
public sealed record SuggestionModel(string Text, string Kind, string Url);
