namespace AvsPortal.Search.Models;

/// <summary>One result as shown; title and snippet are safe HTML.</summary>
public sealed record SearchHitModel(string Url, string TitleHtml, string SnippetHtml, string Kind);
