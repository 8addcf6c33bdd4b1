namespace AvsPortal.Search.Indexing;

/// <summary>A file of a copy of an index.</summary>
/// <param name="Length">In bytes.</param>
/// <param name="Hash">SHA-256, in hexadecimal.</param>
internal sealed record SnapshotFile(long Length, string Hash);
