using System.Data.Common;
using AvsPortal.Kernel.Data.Storage;
using AvsPortal.Kernel.Routing;
using Microsoft.Extensions.Logging;
using OrchardCore.Modules;

namespace AvsPortal.Kernel.Data.Nodes;

/// <summary>Between the processes of one site: what one commits, the others forget. A process that is alone hears nothing.</summary>
internal sealed partial class NodeNews(
    DocumentStore store, IEnumerable<INodeMemory> memories, IPageCache pages, ILogger<NodeNews> logger) : ModularTenantEvents, IDisposable
{
    // A message of PostgreSQL holds less than 8,000 bytes.
    private const int MostIds = 250;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private readonly string node = Guid.NewGuid().ToString("n");
    private readonly CancellationTokenSource ending = new();
    private bool ended;

    public override Task ActivatedAsync()
    {
        // It outlives the scope that activates the site.
        using (ExecutionContext.SuppressFlow())
        {
            _ = Task.Run(() => FollowAsync(ending.Token));
        }

        return Task.CompletedTask;
    }

    /// <summary>Tells the others, after the commit and after this process has forgotten.</summary>
    /// <param name="contentItemIds">The items changed; null when it may be anything.</param>
    internal async Task AnnounceAsync(IReadOnlyCollection<string>? contentItemIds)
    {
        try
        {
            await store.Database.AnnounceAsync(contentItemIds is { Count: > 0 and <= MostIds } ids ? node + ' ' + string.Join(' ', ids) : node);
        }
        catch (DbException exception)
        {
            // What is committed is committed: whoever saved it is not told otherwise.
            LogMute(logger, exception.Message);
        }
    }

    // More than once: the container knows it under two names.
    public void Dispose()
    {
        if (!ended)
        {
            ended = true;
            ending.Cancel();
            ending.Dispose();
        }
    }

    private async Task FollowAsync(CancellationToken cancellationToken)
    {
        try
        {
            while (!await TryListenAsync(cancellationToken))
            {
                await Task.Delay(Pause, cancellationToken);
            }
        }
        catch (Exception) when (cancellationToken.IsCancellationRequested)
        {
            // The site ends.
        }
    }

    /// <summary>False when the database went away.</summary>
    private async Task<bool> TryListenAsync(CancellationToken cancellationToken)
    {
        try
        {
            await store.Database.ListenAsync(HeardAsync, cancellationToken);
            return true;
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            LogDeaf(logger, exception.Message);
            return false;
        }
    }

    private async Task HeardAsync(string? message)
    {
        var words = message?.Split(' ') ?? [];
        if (words.Length > 0 && words[0] == node)
        {
            return;
        }

        var ids = words.Length > 1 ? words[1..] : null;
        foreach (var memory in memories)
        {
            await memory.ForgetAsync(ids);
        }

        // Last: a page made of what was remembered is not kept.
        pages.Clear();
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Other nodes could not be told of a change ({Reason}): they may show the old content until the next one.")]
    private static partial void LogMute(ILogger logger, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "What other nodes change is not heard now ({Reason}); it tries again.")]
    private static partial void LogDeaf(ILogger logger, string reason);
}
