using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using AvsPortal.Search.Contracts;
using AvsPortal.Search.Indexing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell;
using OrchardCore.FileStorage;
using OrchardCore.Media;

namespace AvsPortal.Search.Files;

/// <summary>
/// The texts of attached files. A file is read once, by one worker in the background, and its text is kept beside the index: an item is
/// indexed without the text of a file not read yet, and again when it is.
/// </summary>
internal sealed partial class FileTexts(SharedIndex index, IShellHost host, ShellSettings settings, ILogger<FileTexts> logger) : IDisposable
{
    private readonly Channel<Job> jobs = Channel.CreateUnbounded<Job>(new UnboundedChannelOptions { SingleReader = true });
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<string, bool>> waiting = new(StringComparer.Ordinal);
    private readonly CancellationTokenSource ending = new();
    private readonly FileWorker worker = new(FileLimits.Default);
    private int started;

    private string Folder => Path.Combine(index.Store.Folder, "files");

    /// <summary>The text of a file, page by page; null when it is not read yet: then the item is indexed again once it is.</summary>
    /// <param name="media">Where the file is.</param>
    /// <param name="file">The file; one that is not there has no text.</param>
    /// <param name="contentItemId">The item that has the file.</param>
    public async Task<IReadOnlyList<StoredPage>?> FindAsync(IMediaFileStore media, SearchFile file, string contentItemId)
    {
        if (await media.GetFileInfoAsync(file.Path) is not { } info)
        {
            return [];
        }

        var key = KeyOf(info);
        var kept = Path.Combine(Folder, key + ".json");
        if (File.Exists(kept))
        {
            await using var stream = File.OpenRead(kept);
            return await JsonSerializer.DeserializeAsync<List<StoredPage>>(stream) ?? [];
        }

        if (!index.Store.IsReadOnly)
        {
            var items = waiting.GetOrAdd(key, static _ => new(StringComparer.Ordinal));
            if (items.TryAdd(contentItemId, true) && items.Count == 1)
            {
                jobs.Writer.TryWrite(new Job(key, file.Path));
                Start();
            }
        }

        return null;
    }

    public void Dispose()
    {
        ending.Cancel();
        ending.Dispose();
    }

    /// <summary>Another text when the file is another: by its place, length and time.</summary>
    private static string KeyOf(IFileStoreEntry info) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"1|{info.Path}|{info.Length}|{info.LastModifiedUtc.Ticks}")))[..40];

    private void Start()
    {
        if (Interlocked.Exchange(ref started, 1) == 0)
        {
            // Without this its scopes would believe themselves inside the one that indexes.
            using (ExecutionContext.SuppressFlow())
            {
                _ = Task.Run(() => RunAsync(ending.Token));
            }
        }
    }

    private async Task RunAsync(CancellationToken token)
    {
        try
        {
            await foreach (var job in jobs.Reader.ReadAllAsync(token))
            {
                try
                {
                    await ReadAsync(job, token);
                }
                catch (Exception exception) when (!token.IsCancellationRequested)
                {
                    // The database or the disk: the item stays marked as lacking its file, and the next start takes it up.
                    waiting.TryRemove(job.Key, out _);
                    LogLater(job.Path, exception.Message);
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The site ends.
        }
    }

    private async Task ReadAsync(Job job, CancellationToken token)
    {
        var scope = await host.GetScopeAsync(settings);
        await scope.UsingAsync(async inner =>
        {
            var pages = await ReadAsync(inner.ServiceProvider.GetRequiredService<IMediaFileStore>(), job.Path, token);
            await KeepAsync(job.Key, pages);
            if (waiting.TryRemove(job.Key, out var items))
            {
                await inner.ServiceProvider.GetRequiredService<SearchIndexer>().ReindexAsync([.. items.Keys]);
            }
        });
    }

    private async Task<List<StoredPage>> ReadAsync(IMediaFileStore media, string path, CancellationToken token)
    {
        try
        {
            await using var stream = await media.GetFileStreamAsync(path);
            return [.. (await worker.ReadAsync(stream, path, token)).Select(page => new StoredPage(page.Number, page.Text))];
        }
        catch (Exception refused) when (refused is FileRefusedException or IOException)
        {
            LogRefused(path, refused.Message);
            return [];
        }
    }

    private async Task KeepAsync(string key, List<StoredPage> pages)
    {
        Directory.CreateDirectory(Folder);
        var kept = Path.Combine(Folder, key + ".json");
        await File.WriteAllBytesAsync(kept + ".new", JsonSerializer.SerializeToUtf8Bytes(pages));
        File.Move(kept + ".new", kept, overwrite: true);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The text of the file {Path} is not searched: {Reason}.")]
    private partial void LogRefused(string path, string reason);

    [LoggerMessage(Level = LogLevel.Information, Message = "The text of the file {Path} is read later ({Reason}).")]
    private partial void LogLater(string path, string reason);

    private sealed record Job(string Key, string Path);
}
