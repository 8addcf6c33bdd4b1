using System.Diagnostics;
using AvsPortal.Search.Indexes;
using AvsPortal.Search.Models;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Environment.Cache;
using OrchardCore.Environment.Shell.Scope;
using YesSql;

namespace AvsPortal.Search.Indexing;

/// <summary>Keeps the index equal to what is published: follows the outbox, and builds the index anew when it must.</summary>
internal sealed partial class SearchIndexer(SharedIndex index, SearchDocumentBuilder builder, ISession session, ISignal signal, ILogger<SearchIndexer> logger)
{
    /// <summary>Signalled whenever a search may answer otherwise than before.</summary>
    public const string Changed = "AvsPortal.Search";

    private const int BatchSize = 200;

    /// <summary>Brings every noted change into the index. Call it in a scope of its own: it commits as it goes.</summary>
    public async Task DrainAsync()
    {
        var store = index.Store;
        if (store.IsReadOnly)
        {
            return;
        }

        await store.Gate.WaitAsync();
        try
        {
            while (true)
            {
                var entries = (await session.Query<SearchOutboxEntry, SearchOutboxIndex>().Take(BatchSize).ListAsync()).ToList();
                if (entries.Count == 0)
                {
                    return;
                }

                var ids = entries.Select(entry => entry.ContentItemId).ToHashSet(StringComparer.Ordinal);
                var sets = entries.Select(entry => entry.LocalizationSet).OfType<string>().Where(set => set.Length > 0).ToHashSet(StringComparer.Ordinal);
                ids.UnionWith(await builder.InSetsAsync(sets));
                var documents = await builder.BuildAsync(ids);
                ids.ExceptWith(documents.Select(document => document.Id));
                store.Write(documents, ids);

                // On disk in the index first, gone from the outbox after: a crash here repeats the batch.
                foreach (var entry in entries)
                {
                    session.Delete(entry);
                }

                await session.SaveChangesAsync();
                await signal.SignalTokenAsync(Changed);
            }
        }
        finally
        {
            store.Gate.Release();
        }
    }

    /// <summary>Finishes what a crash left, and rebuilds the index when it is missing, damaged or of another format.</summary>
    public async Task MaintainAsync()
    {
        await DrainAsync();
        if (index.Store is { NeedsRebuild: true })
        {
            await RebuildAsync();
        }
    }

    /// <summary>Builds the index anew beside the current one, which answers meanwhile, and swaps them when it is whole.</summary>
    /// <returns>How many documents it has; -1 when another rebuild is running or another process owns the index.</returns>
    public async Task<int> RebuildAsync(Action<int, int>? progress = null)
    {
        var store = index.Store;
        if (store.IsReadOnly || !store.TryBeginRebuild())
        {
            return -1;
        }

        var watch = Stopwatch.StartNew();
        var written = 0;
        try
        {
            var ids = await PublishedIdsAsync();
            foreach (var batch in ids.Chunk(BatchSize))
            {
                // A scope a batch: the session remembers all it loaded.
                await ShellScope.UsingChildScopeAsync(async scope =>
                {
                    await store.Gate.WaitAsync();
                    try
                    {
                        var documents = await scope.ServiceProvider.GetRequiredService<SearchDocumentBuilder>().BuildAsync(batch);
                        store.WriteNext(documents);
                        written += documents.Count;
                    }
                    finally
                    {
                        store.Gate.Release();
                    }
                });
                progress?.Invoke(written, ids.Count);
            }

            await store.Gate.WaitAsync();
            try
            {
                store.CompleteRebuild();
            }
            finally
            {
                store.Gate.Release();
            }
        }
        catch
        {
            store.AbandonRebuild();
            throw;
        }

        await signal.SignalTokenAsync(Changed);
        LogRebuilt(written, watch.ElapsedMilliseconds);
        return written;
    }

    /// <summary>Compares index and content both ways.</summary>
    /// <returns>What is published but not found, found but not published, and found in another version.</returns>
    public async Task<IndexDifferences> CheckAsync()
    {
        var indexed = index.Store.Versions();
        List<string> missing = [];
        List<string> outdated = [];
        foreach (var batch in (await PublishedIdsAsync()).Chunk(BatchSize))
        {
            foreach (var document in await builder.BuildAsync(batch))
            {
                if (!indexed.Remove(document.Id, out var version))
                {
                    missing.Add(document.Id);
                }
                else if (version != document.Version)
                {
                    outdated.Add(document.Id);
                }
            }
        }

        return new IndexDifferences(missing, outdated, [.. indexed.Keys]);
    }

    private async Task<List<string>> PublishedIdsAsync() =>
        [.. (await session.QueryIndex<ContentItemIndex>(row => row.Published).ListAsync()).Select(row => row.ContentItemId).Distinct(StringComparer.Ordinal)];

    [LoggerMessage(Level = LogLevel.Information, Message = "The search index was rebuilt: {Documents} documents in {Milliseconds} ms.")]
    private partial void LogRebuilt(int documents, long milliseconds);
}
