using System.Diagnostics;
using AvsPortal.Search.Index;
using AvsPortal.Search.Indexes;
using AvsPortal.Search.Models;
using AvsPortal.Search.Services;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Environment.Cache;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;
using YesSql;

namespace AvsPortal.Search.Indexing;

/// <summary>Keeps the index equal to what is published: follows the outbox, and builds the index anew when it must.</summary>
internal sealed partial class SearchIndexer(
    SharedIndex index, SearchDocumentBuilder builder, PatientBuilder patient, IndexSnapshots snapshots, ISession session, ISignal signal, GuidanceMemory guidance, IClock clock, ILogger<SearchIndexer> logger)
{
    /// <summary>Signalled whenever a search may answer otherwise than before.</summary>
    private const string Changed = "AvsPortal.Search";

    private const int BatchSize = 200;

    /// <summary>An outbox with more entries than this (a node is away) is not read whole every second.</summary>
    private const int Few = 1_000;
    private static readonly TimeSpan BetweenWholeReads = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan BetweenReports = TimeSpan.FromMilliseconds(500);

    /// <summary>Brings every noted change into the index. Call it in a scope of its own.</summary>
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
            if (store.Node.Applied is null)
            {
                await InScopeAsync<NodeRegistry>(nodes => nodes.JoinAsync(store));
                if (store.IsBlank && await snapshots.TryRestoreAsync(store))
                {
                    await ChangedAsync();
                }
            }

            var first = true;
            while (true)
            {
                var (waiting, count, whole) = await WaitingAsync(store.Node);
                foreach (var batch in waiting.Chunk(BatchSize))
                {
                    await InScopeAsync<SearchIndexer>(indexer => indexer.ApplyAsync(store, batch));
                    await InScopeAsync<NodeRegistry>(nodes => nodes.AcknowledgeAsync(store, batch, count));
                    await ChangedAsync();
                }

                if (waiting.Length == 0)
                {
                    // What another node still lacked a while ago may be everywhere now.
                    if (first && whole && count > 0)
                    {
                        await InScopeAsync<NodeRegistry>(nodes => nodes.AcknowledgeAsync(store, [], count));
                    }

                    return;
                }

                first = false;
            }
        }
        finally
        {
            store.Gate.Release();
        }
    }

    /// <summary>What a node does every few seconds: takes in what other nodes noted, says that it is there, does what it is asked.</summary>
    public async Task FollowAsync()
    {
        var store = index.Store;
        if (store.IsReadOnly)
        {
            store.Reopen();
            guidance.Forget();
            return;
        }

        await DrainAsync();
        if (!store.Node.FilesResumed)
        {
            store.Node.FilesResumed = true;
            await ReindexAsync(store.FilesPending());
        }

        await GatedAsync(store, async () =>
        {
            await InScopeAsync<NodeRegistry>(nodes => nodes.NeedsHeartbeat(store) ? nodes.ReportAsync(store, _ => { }) : Task.CompletedTask);
        });
        var asked = false;
        await InScopeAsync<NodeRegistry>(async nodes => asked = (await nodes.RequestsAsync(store.NodeId)).Count > 0);
        if (asked || store.NeedsRebuild)
        {
            await RebuildAsync();
        }
    }

    /// <summary>Writes items anew of which something changed that is not content: the text of a file was read.</summary>
    public Task ReindexAsync(IReadOnlyCollection<string> ids)
    {
        var store = index.Store;
        return store.IsReadOnly || ids.Count == 0 ? Task.CompletedTask : GatedAsync(store, async () =>
        {
            foreach (var batch in ids.Chunk(BatchSize))
            {
                var built = await patient.BuildAsync(batch);
                store.WriteAgain(built, [.. batch.Except(built.Select(document => document.Id), StringComparer.Ordinal)]);
            }

            await ChangedAsync();
        });
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
        // The node is known before any content is read: from here on entries are kept for it.
        await DrainAsync();
        var store = index.Store;
        if (store.IsReadOnly || !store.TryBeginRebuild())
        {
            return -1;
        }

        var watch = Stopwatch.StartNew();
        var reported = TimeSpan.Zero;
        var written = 0;
        try
        {
            List<SearchRebuildRequest> requests = [];
            await InScopeAsync<NodeRegistry>(async nodes => requests = await nodes.RequestsAsync(store.NodeId));
            var ids = await PublishedIdsAsync();
            var read = 0;
            foreach (var batch in ids.Chunk(BatchSize))
            {
                await GatedAsync(store, async () =>
                {
                    var built = await patient.BuildAsync(batch);
                    store.WriteNext(built);
                    written += built.Count;
                    read += batch.Length;
                    if (watch.Elapsed - reported > BetweenReports)
                    {
                        reported = watch.Elapsed;
                        await InScopeAsync<NodeRegistry>(nodes => nodes.ReportAsync(store, me => (me.RebuildDone, me.RebuildOf) = (read, ids.Count)));
                    }
                });
                progress?.Invoke(read, ids.Count);

                // A long rebuild must not keep what changes from those who search meanwhile: a page that is restricted now disappears now.
                await InScopeAsync<SearchIndexer>(indexer => indexer.DrainAsync());
            }

            await GatedAsync(store, async () =>
            {
                store.CompleteRebuild();
                await ShellScope.UsingChildScopeAsync(scope => FinishAsync(scope.ServiceProvider, store, requests));
            });
        }
        catch
        {
            await GatedAsync(store, () =>
            {
                store.AbandonRebuild();
                return Task.CompletedTask;
            });
            throw;
        }

        await ChangedAsync();
        LogRebuilt(written, watch.ElapsedMilliseconds);
        return written;
    }

    /// <summary>Compares index and content both ways.</summary>
    /// <returns>What is published but not found, found but not published, and found otherwise than it is published.</returns>
    public async Task<IndexDifferences> CheckAsync()
    {
        var indexed = index.Store.Versions();
        List<string> missing = [];
        List<string> outdated = [];
        foreach (var batch in (await PublishedIdsAsync()).Chunk(BatchSize))
        {
            foreach (var document in await patient.BuildAsync(batch))
            {
                if (!indexed.Remove(document.Id, out var stamp))
                {
                    missing.Add(document.Id);
                }
                else if (stamp != document.Stamp)
                {
                    outdated.Add(document.Id);
                }
            }
        }

        return new IndexDifferences(missing, outdated, [.. indexed.Keys]);
    }

    /// <summary>
    /// The entries that the index has not, and how many there are in all. While many wait for another node, only the newest are read
    /// every second; the others now and then, as a row may become visible long after its id was drawn.
    /// </summary>
    private async Task<(long[] Waiting, int Count, bool Whole)> WaitingAsync(NodeState node)
    {
        var applied = node.Applied!;
        var whole = applied.Count <= Few || clock.UtcNow - node.OutboxReadUtc > BetweenWholeReads;
        var after = whole ? long.MinValue : applied.OrderDescending().ElementAt(Few - 1);
        var noted = (await session.QueryIndex<SearchOutboxIndex>(row => row.DocumentId > after).ListAsync()).Select(row => row.DocumentId).ToHashSet();
        if (whole)
        {
            node.OutboxReadUtc = clock.UtcNow;
            applied.IntersectWith(noted);
        }

        long[] waiting = [.. noted.Where(entry => !applied.Contains(entry)).Order()];
        return (waiting, applied.Count + waiting.Length, whole);
    }

    /// <summary>Brings the items of entries, and their twins, into the index and onto the disk.</summary>
    private async Task ApplyAsync(IndexStore store, long[] batch)
    {
        var entries = (await session.GetAsync<SearchOutboxEntry>(batch)).ToList();
        var ids = entries.Select(entry => entry.ContentItemId).ToHashSet(StringComparer.Ordinal);
        var sets = entries.Select(entry => entry.LocalizationSet).OfType<string>().Where(set => set.Length > 0).ToHashSet(StringComparer.Ordinal);

        // An item that left a set leaves its words with who stays there.
        sets.UnionWith(store.SetsOf(ids));
        ids.UnionWith(await builder.InSetsAsync(sets));
        var documents = await patient.BuildAsync(ids);
        ids.ExceptWith(documents.Select(document => document.Id));
        store.Write(documents, ids);
    }

    /// <summary>Any item may be one that says how to search.</summary>
    private Task ChangedAsync()
    {
        guidance.Forget();
        return signal.SignalTokenAsync(Changed);
    }

    private static async Task FinishAsync(IServiceProvider services, IndexStore store, List<SearchRebuildRequest> requests)
    {
        var scoped = services.GetRequiredService<ISession>();
        foreach (var request in await scoped.GetAsync<SearchRebuildRequest>([.. requests.Select(request => request.Id)]))
        {
            scoped.Delete(request);
        }

        var now = services.GetRequiredService<IClock>().UtcNow;
        await services.GetRequiredService<NodeRegistry>().ReportAsync(store, me => (me.RebuiltUtc, me.RebuildDone, me.RebuildOf) = (now, 0, 0));
    }

    private async Task<List<string>> PublishedIdsAsync() =>
        [.. (await session.QueryIndex<ContentItemIndex>(row => row.Published).ListAsync()).Select(row => row.ContentItemId).Distinct(StringComparer.Ordinal)];

    private static async Task GatedAsync(IndexStore store, Func<Task> work)
    {
        await store.Gate.WaitAsync();
        try
        {
            await work();
        }
        finally
        {
            store.Gate.Release();
        }
    }

    private static Task InScopeAsync<T>(Func<T, Task> work) where T : notnull =>
        ShellScope.UsingChildScopeAsync(scope => work(scope.ServiceProvider.GetRequiredService<T>()));

    [LoggerMessage(Level = LogLevel.Information, Message = "The search index was rebuilt: {Documents} documents in {Milliseconds} ms.")]
    private partial void LogRebuilt(int documents, long milliseconds);
}
