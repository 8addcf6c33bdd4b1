using AvsPortal.Search.Index;
using AvsPortal.Search.Models;
using OrchardCore.Modules;
using YesSql;

namespace AvsPortal.Search.Indexing;

/// <summary>
/// The nodes that follow the outbox. An entry goes when every node says that it has it; no order of entries is assumed, as rows
/// become visible in any (docs/adr/0007). Use it in a scope of its own, by who holds the gate of the index: it reads what others committed.
/// </summary>
internal sealed partial class NodeRegistry(ISession session, IClock clock)
{
    /// <summary>A node away for longer builds its index anew when it is back.</summary>
    internal static readonly TimeSpan Forgotten = TimeSpan.FromDays(7);

    /// <summary>With so many entries waiting, a node that is away is forgotten sooner.</summary>
    internal const int Crowded = 20_000;
    private static readonly TimeSpan ForgottenWhenCrowded = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(30);

    /// <summary>Makes this process the node of the index, before it reads any content.</summary>
    public async Task JoinAsync(IndexStore store)
    {
        var nodes = await NodesAsync();
        var me = nodes.Find(node => IsOf(store, node));
        if (me is null)
        {
            // Entries may be gone that this index never saw.
            store.MarkIncomplete();
            me = new SearchNode { NodeId = store.NodeId };
        }
        else if (store.Commits - me.Commits is not (0 or 1))
        {
            // A process that ends between index and database leaves one commit that is not noted here. Anything else is a folder
            // or a database put back from a copy: entries are gone that one of the two never saw.
            store.MarkIncomplete(me.Commits);
        }

        me.Process = NodeState.Process;
        me.Machine = Environment.MachineName;
        store.Node.Applied = [.. me.Applied];
        await WriteAsync(store, me);
    }

    /// <summary>Notes entries as being on disk here, and deletes those that every node has.</summary>
    public async Task AcknowledgeAsync(IndexStore store, IReadOnlyCollection<long> entries, int waiting)
    {
        // Copies before nodes: who joins in between finds a copy that has what is deleted here.
        var copies = await SnapshotsAsync();

        // Read after the entries were: a node that joins later than this reads their content, as it is committed.
        var nodes = await NodesAsync();
        if (await MeAsync(store, nodes) is not { } me)
        {
            return;
        }

        var applied = store.Node.Applied!;
        applied.UnionWith(entries);
        var everywhere = new HashSet<long>(applied);
        foreach (var other in nodes.Where(node => node != me))
        {
            if (clock.UtcNow - other.SeenUtc > (waiting > Crowded ? ForgottenWhenCrowded : Forgotten))
            {
                session.Delete(other);
            }
            else
            {
                everywhere.IntersectWith(other.Applied);
            }
        }

        KeepFor(copies, everywhere, waiting);
        long[] done = [.. everywhere.Order()];
        foreach (var entry in await session.GetAsync<SearchOutboxEntry>(done))
        {
            session.Delete(entry);
        }

        applied.ExceptWith(done);
        if (me.Commits != store.Commits || !me.Applied.ToHashSet().SetEquals(applied) || NeedsHeartbeat(store))
        {
            await WriteAsync(store, me);
        }
        else
        {
            await session.SaveChangesAsync();
        }
    }

    /// <summary>Says how the node is.</summary>
    public async Task ReportAsync(IndexStore store, Action<SearchNode> change)
    {
        if (await MeAsync(store, await NodesAsync()) is { } me)
        {
            change(me);
            await WriteAsync(store, me);
        }
    }

    public bool NeedsHeartbeat(IndexStore store) => clock.UtcNow - store.Node.SeenUtc > Heartbeat;

    public async Task<List<SearchNode>> NodesAsync() => [.. await session.Query<SearchNode>().ListAsync()];

    /// <summary>Requests to rebuild this index, oldest first.</summary>
    public async Task<List<SearchRebuildRequest>> RequestsAsync(string nodeId) =>
        [.. (await session.Query<SearchRebuildRequest>().ListAsync()).Where(request => string.Equals(request.NodeId, nodeId, StringComparison.Ordinal))];

    private static bool IsOf(IndexStore store, SearchNode node) => string.Equals(node.NodeId, store.NodeId, StringComparison.Ordinal);

    /// <summary>This node as the others see it; null when it was forgotten, or when another process claims it: then it starts over.</summary>
    private async Task<SearchNode?> MeAsync(IndexStore store, List<SearchNode> nodes)
    {
        var me = nodes.Find(node => IsOf(store, node));
        if (me is not null && string.Equals(me.Process, NodeState.Process, StringComparison.Ordinal))
        {
            return me;
        }

        if (me is not null)
        {
            store.BecomeAnother();
        }

        await JoinAsync(store);
        return null;
    }

    private async Task WriteAsync(IndexStore store, SearchNode me)
    {
        me.Applied = [.. store.Node.Applied!];
        me.SeenUtc = clock.UtcNow;
        me.Commits = store.Commits;
        me.Documents = store.Count;
        me.Whole = !store.NeedsRebuild;
        me.Rebuilding = store.IsRebuilding;
        await session.SaveAsync(me, checkConcurrency: me.Id != 0);
        await session.SaveChangesAsync();
        store.Node.SeenUtc = me.SeenUtc;
    }
}
