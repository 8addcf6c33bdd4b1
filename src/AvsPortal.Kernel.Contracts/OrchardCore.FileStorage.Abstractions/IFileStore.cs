namespace OrchardCore.FileStorage;

public interface IFileStore
{
    Task CopyFileAsync(string srcPath, string dstPath);

    Task<string> CreateFileFromStreamAsync(string path, Stream inputStream, bool overwrite = false);

    IAsyncEnumerable<IFileStoreEntry> GetDirectoryContentAsync(string path = null, bool includeSubDirectories = false);

    Task<IFileStoreEntry> GetDirectoryInfoAsync(string path);

    Task<IFileStoreEntry> GetFileInfoAsync(string path);

    Task<Stream> GetFileStreamAsync(IFileStoreEntry fileStoreEntry);

    Task<Stream> GetFileStreamAsync(string path);

    Task<long?> GetPermittedStorageAsync();

    Task MoveFileAsync(string oldPath, string newPath);

    Task<bool> TryCreateDirectoryAsync(string path);

    Task<bool> TryDeleteDirectoryAsync(string path);

    Task<bool> TryDeleteFileAsync(string path);
}
