namespace AvsPortal.Search.Files;

/// <summary>A page of a file as it is kept beside the index.</summary>
/// <param name="Number">From 1; 0 when the file knows no pages.</param>
/// <param name="Text">Plain text.</param>
internal sealed record StoredPage(int Number, string Text);
