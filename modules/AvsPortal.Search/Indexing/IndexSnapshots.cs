using AvsPortal.Search.Index;
using AvsPortal.Search.Services;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;

namespace AvsPortal.Search.Indexing;

/// <summary>
/// Copies of a whole index in a folder that the nodes share: a new node starts from one and follows the outbox from there, instead of
/// answering from an empty index while it reads all content. docs/adr/0007 says why none can miss an entry.
/// </summary>
internal sealed partial class IndexSnapshots(SharedIndex index, IOptions<SearchLimits> limits, ShellSettings settings, ILogger<IndexSnapshots> logger)
{
    private const int Tries = 3;

    private readonly SnapshotFolder? folder =
        string.IsNullOrWhiteSpace(limits.Value.SnapshotFolder) ? null : new SnapshotFolder(Path.Combine(limits.Value.SnapshotFolder, settings.Name));

    /// <summary>Copies this node's index, unless it is not whole, or a recent copy is there.</summary>
    public async Task TakeAsync()
    {
        var store = index.Store;
        if (folder is null || store.IsReadOnly)
        {
            return;
        }

        string? name = null;
        FrozenIndex? frozen = null;
        List<long> applied = [];
        await store.Gate.WaitAsync();
        try
        {
            if (store.Node.Applied is not null && !store.NeedsRebuild)
            {
                // First it is announced, then the index is looked at: what is deleted from then on waits for this copy, and what was
                // deleted before this node had already, as it was one of those who let it go.
                await InRegistryAsync(async nodes => name = await nodes.BeginSnapshotAsync(store));
                frozen = name is null ? null : store.Freeze();
                applied = [.. store.Node.Applied];
            }
        }
        finally
        {
            store.Gate.Release();
        }

        if (frozen is null)
        {
            return;
        }

        try
        {
            using (frozen)
            {
                folder.Write(frozen, name!, applied);
            }

            await InRegistryAsync(nodes => nodes.CompleteSnapshotAsync(name!, applied));
            LogTaken(frozen.Commits);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Nothing is to wait for a copy that is not there.
            await InRegistryAsync(nodes => nodes.ForgetSnapshotAsync(name!));
            LogNotTaken(exception.Message);
        }
    }

    /// <summary>Fills an empty index from a copy. The node is known already, so that nothing is deleted that the copy lacks; its gate is held.</summary>
    /// <returns>False when there is no copy of use: the index is built from the content.</returns>
    public async Task<bool> TryRestoreAsync(IndexStore store)
    {
        for (var tries = 0; folder is not null && tries < Tries; tries++)
        {
            var usable = false;
            if (folder.Manifest() is not { } manifest)
            {
                return false;
            }

            await InRegistryAsync(async nodes => usable = await nodes.KnowsSnapshotAsync(manifest.Name));
            if (usable && Fetch(manifest, store))
            {
                store.Node.Applied = [.. manifest.Applied];
                await InRegistryAsync(nodes => nodes.ReportAsync(store, _ => { }));
                LogRestored(store.Count);
                return true;
            }
        }

        return false;
    }

    private bool Fetch(SnapshotManifest manifest, IndexStore store)
    {
        var path = store.NewFolder();
        try
        {
            if (folder!.Fetch(manifest, path) && store.TryAdopt(path))
            {
                return true;
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            LogNotRestored(exception.Message);
        }

        store.Discard(path);
        return false;
    }

    private static Task InRegistryAsync(Func<NodeRegistry, Task> work) =>
        ShellScope.UsingChildScopeAsync(scope => work(scope.ServiceProvider.GetRequiredService<NodeRegistry>()));

    [LoggerMessage(Level = LogLevel.Debug, Message = "The search index was copied for new nodes, after {Commits} commits.")]
    private partial void LogTaken(long commits);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The search index cannot be copied for new nodes: {Reason}")]
    private partial void LogNotTaken(string reason);

    [LoggerMessage(Level = LogLevel.Information, Message = "The search index starts from another node's copy: {Documents} documents.")]
    private partial void LogRestored(int documents);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The copy of the search index cannot be used: {Reason}")]
    private partial void LogNotRestored(string reason);
}
