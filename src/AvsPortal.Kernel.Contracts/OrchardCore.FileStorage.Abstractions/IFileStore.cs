namespace OrchardCore.FileStorage;

/// <summary>Files by path, with forward slashes and none at the ends. A path that leads out of the store throws IOException.</summary>
public interface IFileStore
{
    /// <summary>Throws IOException when the target is there.</summary>
    Task CopyFileAsync(string srcPath, string dstPath);

    /// <summary>Writes a file and its folders; throws IOException when it is there and may not be overwritten.</summary>
    Task<string> CreateFileFromStreamAsync(string path, Stream inputStream, bool overwrite = false);

    /// <summary>Files and folders of a folder; nothing when it does not exist. Null is the root.</summary>
    IAsyncEnumerable<IFileStoreEntry> GetDirectoryContentAsync(string path = null, bool includeSubDirectories = false);

    /// <summary>Null when there is no such folder.</summary>
    Task<IFileStoreEntry> GetDirectoryInfoAsync(string path);

    /// <summary>Null when there is no such file.</summary>
    Task<IFileStoreEntry> GetFileInfoAsync(string path);

    Task<Stream> GetFileStreamAsync(IFileStoreEntry fileStoreEntry);

    Task<Stream> GetFileStreamAsync(string path);

    /// <summary>Bytes that may still be written; null: no limit.</summary>
    Task<long?> GetPermittedStorageAsync();

    /// <summary>Throws IOException when the target is there.</summary>
    Task MoveFileAsync(string oldPath, string newPath);

    /// <summary>False when it was there already.</summary>
    Task<bool> TryCreateDirectoryAsync(string path);

    /// <summary>Deletes it with all it holds; false when it was not there.</summary>
    Task<bool> TryDeleteDirectoryAsync(string path);

    /// <summary>False when it was not there.</summary>
    Task<bool> TryDeleteFileAsync(string path);
}
