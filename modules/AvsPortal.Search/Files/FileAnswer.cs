namespace AvsPortal.Search.Files;

/// <summary>What the process that reads files answers.</summary>
/// <param name="Pages">The text; empty when the file is refused.</param>
/// <param name="Refused">Why the file is not read; null when it is.</param>
internal sealed record FileAnswer(IReadOnlyList<StoredPage> Pages, string? Refused);
