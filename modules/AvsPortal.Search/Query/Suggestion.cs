namespace AvsPortal.Search.Query;

/// <summary>Something a reader may be about to type.</summary>
/// <param name="Text">A title, a person's name, an organisation's name.</param>
/// <param name="Type">The content type of the page that has it as its title; null for an organisation that pages name.</param>
/// <param name="Url">The page; null for an organisation, which is searched.</param>
public sealed record Suggestion(string Text, string? Type, string? Url);
