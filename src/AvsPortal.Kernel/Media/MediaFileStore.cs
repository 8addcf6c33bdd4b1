using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;
using OrchardCore.FileStorage;
using OrchardCore.Media;
using OrchardCore.Media.Events;

namespace AvsPortal.Kernel.Media;

/// <summary>The site's files, in <c>App_Data/Sites/{site}/Media</c>. A path that leads out of it is refused.</summary>
internal sealed class MediaFileStore(IOptions<ShellOptions> shell, ShellSettings site, IEnumerable<IMediaCreatingEventHandler> handlers) : IMediaFileStore
{
    private readonly string _root = Path.GetFullPath(Path.Combine(shell.Value.ShellsApplicationDataPath, shell.Value.ShellsContainerName, site.Name, "Media"));

    public string MapPathToPublicUrl(string path)
        => MediaOptions.RequestPath + "/" + string.Join('/', this.NormalizePath(path ?? "").Split('/').Select(Uri.EscapeDataString));

    public Task<IFileStoreEntry?> GetFileInfoAsync(string path)
    {
        var file = new FileInfo(Physical(path));

        return Task.FromResult<IFileStoreEntry?>(file.Exists ? new FileStoreEntry(this.NormalizePath(path), file) : null);
    }

    public async IAsyncEnumerable<IFileStoreEntry> GetDirectoryContentAsync(string? path = null, bool includeSubDirectories = false)
    {
        var folder = new DirectoryInfo(Physical(path ?? ""));
        if (!folder.Exists)
        {
            yield break;
        }

        await Task.CompletedTask;
        var option = includeSubDirectories ? SearchOption.AllDirectories : SearchOption.TopDirectoryOnly;
        foreach (var info in folder.EnumerateFileSystemInfos("*", option).OrderBy(info => info.FullName, StringComparer.Ordinal))
        {
            yield return new FileStoreEntry(Path.GetRelativePath(_root, info.FullName).Replace('\\', '/'), info);
        }
    }

    public Task<Stream> GetFileStreamAsync(string path)
        => Task.FromResult<Stream>(new FileStream(Physical(path), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 4096, FileOptions.Asynchronous));

    /// <summary>Written beside it first, so that nobody reads half a file.</summary>
    /// <exception cref="IOException">It is there already and may not be overwritten.</exception>
    public async Task<string> CreateFileFromStreamAsync(string path, Stream inputStream, bool overwrite = false)
    {
        var file = Prepared(path);
        if (!overwrite && File.Exists(file))
        {
            throw new IOException($"{path} is there already.");
        }

        var content = inputStream;
        foreach (var handler in handlers)
        {
            content = await handler.MediaCreatingAsync(new MediaCreatingContext { Path = path }, content);
        }

        var unfinished = $"{file}.{Guid.NewGuid():n}.tmp";
        try
        {
            await using (var output = new FileStream(unfinished, FileMode.CreateNew, FileAccess.Write, FileShare.None, 64 * 1024, FileOptions.Asynchronous))
            {
                await content.CopyToAsync(output);
            }

            File.Move(unfinished, file, overwrite);
        }
        finally
        {
            File.Delete(unfinished);
        }

        return path;
    }

    /// <exception cref="IOException">The path leads out of the store.</exception>
    public string Physical(string path)
    {
        var full = Path.GetFullPath(Path.Combine(_root, this.NormalizePath(path ?? "")));
        if (full != _root && !full.StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw new IOException($"The path {path} leads out of the media folder.");
        }

        return full;
    }

    private string Prepared(string path)
    {
        var file = Physical(path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);

        return file;
    }
}
