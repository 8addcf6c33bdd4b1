namespace AvsPortal.Search.Files;

/// <summary>What the process that reads files is asked.</summary>
/// <param name="Path">A copy of the file that nobody else changes.</param>
/// <param name="Name">The file's name, which tells its kind.</param>
internal sealed record FileRequest(string Path, string Name);
