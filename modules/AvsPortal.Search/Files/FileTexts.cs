using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using AvsPortal.Search.Commands;
using AvsPortal.Search.Contracts;
using AvsPortal.Search.Index;
using AvsPortal.Search.Indexing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell;
using OrchardCore.FileStorage;
using OrchardCore.Media;
using OrchardCore.Modules;

namespace AvsPortal.Search.Files;

/// <summary>
/// The texts of attached files. A file is read once, by one worker in the background, and its text is kept beside the index: an item is
/// indexed without the text of a file not read yet, and again when it is.
/// A text that nobody asks for any more is deleted.
/// </summary>
internal sealed partial class FileTexts(SharedIndex index, IShellHost host, ShellSettings settings, IClock clock, ILogger<FileTexts> logger) : IDisposable
{
    /// <summary>Every night all items are indexed anew: a text not asked for in so long is of a file that is gone, replaced, or attached to nothing.</summary>
    private static readonly TimeSpan Unused = TimeSpan.FromDays(7);

    /// <summary>That a text is in use is noted this often.</summary>
    private static readonly TimeSpan Noted = TimeSpan.FromDays(1);

    /// <summary>How often a file may be begun that ended the process.</summary>
    private const int MostTries = 2;

    private readonly Channel<Job> jobs = Channel.CreateUnbounded<Job>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Lock sync = new();
    private readonly Dictionary<string, HashSet<string>> waiting = new(StringComparer.Ordinal);
    private readonly FileReader reader = new(FileLimits.Default, FileReaderCommand.Start, logger);
    private readonly BackgroundLoop loop = new();

    private string Folder => Path.Combine(index.Store.Folder, "files");

    /// <summary>The text of a file, page by page; null when it is not read yet: then the item is indexed again once it is.</summary>
    /// <param name="media">Where the file is.</param>
    /// <param name="file">The file; one that is not there has no text.</param>
    /// <param name="contentItemId">The item that has the file.</param>
    public async Task<IReadOnlyList<StoredPage>?> FindAsync(IMediaFileStore media, SearchFile file, string contentItemId)
    {
        // A path that leads out of the store is no file: asking for it is an error.
        if (LeadsOut(file.Path) || await media.GetFileInfoAsync(file.Path) is not { } info)
        {
            return [];
        }

        var key = KeyOf(info);
        var kept = Path.Combine(Folder, key + ".json");
        if (await KeptAsync(kept) is { } pages)
        {
            return pages;
        }

        if (!index.Store.IsReadOnly)
        {
            Wait(new Job(key, file.Path), contentItemId);
            loop.Start(RunAsync);
        }

        return null;
    }

    /// <summary>Deletes the texts that no item asked for in a week; one deleted too early is only read again.</summary>
    public void DeleteUnused()
    {
        if (index.Store.IsReadOnly || !Directory.Exists(Folder))
        {
            return;
        }

        foreach (var file in Directory.EnumerateFiles(Folder).Where(file => Age(file) > Unused))
        {
            File.Delete(file);
        }
    }

    public void Dispose()
    {
        loop.Dispose();
        reader.Dispose();
    }

    private TimeSpan Age(string file) => clock.UtcNow - File.GetLastWriteTimeUtc(file);

    private static bool LeadsOut(string path) => path.Contains('\0', StringComparison.Ordinal) || path.Split('/', '\\').Contains("..", StringComparer.Ordinal);

    /// <summary>A text as kept; null when there is none.</summary>
    private async Task<List<StoredPage>?> KeptAsync(string file)
    {
        if (!File.Exists(file))
        {
            return null;
        }

        try
        {
            if (Age(file) > Noted)
            {
                File.SetLastWriteTimeUtc(file, clock.UtcNow);
            }

            await using var stream = File.OpenRead(file);
            return await JsonSerializer.DeserializeAsync<List<StoredPage>>(stream) ?? [];
        }
        catch (Exception lost) when (lost is IOException or JsonException)
        {
            // Deleted meanwhile, or damaged: the file is read once more.
            return null;
        }
    }

    /// <summary>Another text when the file is another: by its place, length and time.</summary>
    internal static string KeyOf(IFileStoreEntry info) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"1|{info.Path}|{info.Length}|{info.LastModifiedUtc.Ticks}")))[..40];

    /// <summary>One job a file, however many items wait for it.</summary>
    private void Wait(Job job, string contentItemId)
    {
        lock (sync)
        {
            if (!waiting.TryGetValue(job.Key, out var items))
            {
                waiting[job.Key] = items = new(StringComparer.Ordinal);
                jobs.Writer.TryWrite(job);
            }

            items.Add(contentItemId);
        }
    }

    /// <summary>The items that waited; whoever asks from now on makes a new job.</summary>
    private IReadOnlyCollection<string> TakeWaiting(Job job)
    {
        lock (sync)
        {
            return waiting.Remove(job.Key, out var items) ? items : [];
        }
    }

    private async Task RunAsync(CancellationToken token)
    {
        await foreach (var job in jobs.Reader.ReadAllAsync(token))
        {
            try
            {
                await ReadAsync(job, token);
            }
            catch (Exception exception) when (!token.IsCancellationRequested)
            {
                // The database, the disk or a busy worker: the item stays marked as lacking its file, until the next start or the next night.
                TakeWaiting(job);
                LogLater(job.Path, exception.Message);
            }
        }
    }

    private async Task ReadAsync(Job job, CancellationToken token)
    {
        var scope = await host.GetScopeAsync(settings);
        await scope.UsingAsync(async inner =>
        {
            var pages = await ReadAsync(inner.ServiceProvider.GetRequiredService<IMediaFileStore>(), job, token);
            Keep(job.Key, pages);
            await inner.ServiceProvider.GetRequiredService<SearchIndexer>().ReindexAsync(TakeWaiting(job));
        });
    }

    private async Task<IReadOnlyList<StoredPage>> ReadAsync(IMediaFileStore media, Job job, CancellationToken token)
    {
        var path = job.Path;
        var tried = Path.Combine(Folder, job.Key + ".tried");
        var tries = File.Exists(tried) ? await File.ReadAllTextAsync(tried, token) : "";
        if (tries.Length >= MostTries)
        {
            LogRefused(path, "reading it ended the site's process");
            File.Delete(tried);
            return [];
        }

        // Only the end of the process leaves the note behind.
        Directory.CreateDirectory(Folder);
        WholeFile.Write(tried, Encoding.UTF8.GetBytes(tries + "."));
        try
        {
            return await ReadAsync(media, path, token);
        }
        finally
        {
            File.Delete(tried);
        }
    }

    private async Task<IReadOnlyList<StoredPage>> ReadAsync(IMediaFileStore media, string path, CancellationToken token)
    {
        try
        {
            await using var stream = await media.GetFileStreamAsync(path);
            return await reader.ReadAsync(stream, path, token);
        }
        catch (FileRefusedException refused)
        {
            LogRefused(path, refused.Message);
            return [];
        }
    }

    private void Keep(string key, IReadOnlyList<StoredPage> pages)
    {
        Directory.CreateDirectory(Folder);
        WholeFile.Write(Path.Combine(Folder, key + ".json"), JsonSerializer.SerializeToUtf8Bytes(pages));
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The text of the file {Path} is not searched: {Reason}.")]
    private partial void LogRefused(string path, string reason);

    [LoggerMessage(Level = LogLevel.Information, Message = "The text of the file {Path} is read later ({Reason}).")]
    private partial void LogLater(string path, string reason);

    private sealed record Job(string Key, string Path);
}
