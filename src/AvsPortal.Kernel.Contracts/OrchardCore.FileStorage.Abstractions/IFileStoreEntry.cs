namespace OrchardCore.FileStorage;

public interface IFileStoreEntry
{
    string DirectoryPath { get; }

    bool IsDirectory { get; }

    DateTime LastModifiedUtc { get; }

    long Length { get; }

    string Name { get; }

    string Path { get; }
}
