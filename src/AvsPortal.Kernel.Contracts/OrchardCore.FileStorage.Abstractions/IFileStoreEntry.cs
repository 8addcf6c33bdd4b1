namespace OrchardCore.FileStorage;

/// <summary>A file or a folder of a store.</summary>
public interface IFileStoreEntry
{
    bool IsDirectory { get; }

    DateTime LastModifiedUtc { get; }

    /// <summary>In bytes; 0 for a folder.</summary>
    long Length { get; }

    string Name { get; }

    string Path { get; }
}
