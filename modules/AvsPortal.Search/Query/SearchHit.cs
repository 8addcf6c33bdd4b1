namespace AvsPortal.Search.Query;

/// <summary>One result. Title and snippet are HTML, encoded, with the words found in <c>mark</c>.</summary>
public sealed record SearchHit(string Id, string Version, string Type, string Culture, string Url, string Title, string TitleHtml, string SnippetHtml, float Score);
