namespace AvsPortal.Search.Contracts;

/// <summary>A file attached to a content item, whose text is searched with the item's: PDF, Word, Excel or PowerPoint.</summary>
/// <param name="Path">In the media store, without a leading slash.</param>
/// <param name="Title">As readers see it; null takes the file's name.</param>
public sealed record SearchFile(string Path, string? Title = null);
