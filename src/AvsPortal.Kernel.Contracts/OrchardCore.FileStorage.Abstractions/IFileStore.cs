namespace OrchardCore.FileStorage;

/// <summary>Files by path, with forward slashes and none at the ends. A path that leads out of the store throws IOException.</summary>
public interface IFileStore
{
    /// <summary>Writes a file and its folders; throws IOException when it is there and may not be overwritten.</summary>
    Task<string> CreateFileFromStreamAsync(string path, Stream inputStream, bool overwrite = false);

    /// <summary>Files and folders of a folder; nothing when it does not exist. Null is the root.</summary>
    IAsyncEnumerable<IFileStoreEntry> GetDirectoryContentAsync(string path = null, bool includeSubDirectories = false);

    /// <summary>Null when there is no such file.</summary>
    Task<IFileStoreEntry> GetFileInfoAsync(string path);

    /// <summary>Its content; throws IOException when there is no such file.</summary>
    Task<Stream> GetFileStreamAsync(string path);
}
