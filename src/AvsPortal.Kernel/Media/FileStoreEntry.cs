using OrchardCore.FileStorage;

namespace AvsPortal.Kernel.Media;

internal sealed class FileStoreEntry(string path, FileSystemInfo info) : IFileStoreEntry
{
    public string Path => path;

    public string Name => info.Name;

    public long Length => info is FileInfo file ? file.Length : 0;

    public DateTime LastModifiedUtc => info.LastWriteTimeUtc;

    public bool IsDirectory => info is DirectoryInfo;
}
