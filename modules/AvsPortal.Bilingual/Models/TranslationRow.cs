namespace AvsPortal.Bilingual.Models;

/// <summary>A content and how it stands in its other language, in the reader's words.</summary>
/// <param name="WorkItemId">The item to open.</param>
/// <param name="Title">May be empty.</param>
/// <param name="Culture">The language of <paramref name="Title"/>.</param>
/// <param name="TypeName">The type's name.</param>
/// <param name="StateText">The state, and what is to be done.</param>
public sealed record TranslationRow(string WorkItemId, string Title, string Culture, string TypeName, string StateText);
