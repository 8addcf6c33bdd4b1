using AvsPortal.Search.Index;
using AvsPortal.Search.Models;
using YesSql;

namespace AvsPortal.Search.Indexing;

/// <summary>The copy of an index that new nodes start from, among the nodes.</summary>
internal sealed partial class NodeRegistry
{
    /// <summary>A copy of another node's younger than this is young enough.</summary>
    private static readonly TimeSpan Young = TimeSpan.FromMinutes(9);

    /// <summary>That an old copy is still what the index is, is noted this often.</summary>
    private static readonly TimeSpan Noted = TimeSpan.FromHours(1);
    private static readonly TimeSpan ForgottenCopyWhenCrowded = TimeSpan.FromMinutes(30);

    /// <summary>Announces a copy of this node's index.</summary>
    /// <returns>Its name; null when none is needed, or this node is not one that the others wait for.</returns>
    public async Task<string?> BeginSnapshotAsync(IndexStore store)
    {
        if (await MeAsync(store, await NodesAsync()) is null || store.NeedsRebuild)
        {
            return null;
        }

        var copy = await SnapshotAsync() ?? new SearchSnapshot { Format = SearchFields.Format };
        var age = clock.UtcNow - copy.SeenUtc;
        var mine = copy.NodeId == store.NodeId;
        var unchanged = mine && copy.Commits == store.Commits && copy.Taken.Length > 0 && copy.Taken == copy.Begun;
        if (unchanged ? age < Noted : !mine && age < Young)
        {
            return null;
        }

        copy.SeenUtc = clock.UtcNow;
        if (!unchanged)
        {
            (copy.Begun, copy.NodeId, copy.Commits, copy.Applied) = (Guid.NewGuid().ToString("N"), store.NodeId, store.Commits, []);
        }

        await session.SaveAsync(copy, checkConcurrency: copy.Id != 0);
        await session.SaveChangesAsync();
        return unchanged ? null : copy.Begun;
    }

    /// <summary>The copy is on disk: entries that it has need not be kept for it.</summary>
    public async Task CompleteSnapshotAsync(string name, List<long> applied)
    {
        if (await SnapshotAsync() is { } copy && copy.Begun == name)
        {
            (copy.Taken, copy.Applied) = (name, applied);
            await session.SaveAsync(copy, checkConcurrency: true);
        }
    }

    /// <summary>The copy that was begun will not come.</summary>
    public async Task ForgetSnapshotAsync(string name)
    {
        if (await SnapshotAsync() is { } copy && copy.Begun == name)
        {
            session.Delete(copy);
        }
    }

    /// <summary>Whether every entry that was deleted is in the copy of that name: it is the last one, complete on disk or in the database too.</summary>
    public async Task<bool> KnowsSnapshotAsync(string name) => await SnapshotAsync() is { } copy && (copy.Taken == name || copy.Begun == name);

    private async Task<SearchSnapshot?> SnapshotAsync() => (await SnapshotsAsync()).Find(copy => string.Equals(copy.Format, SearchFields.Format, StringComparison.Ordinal));

    private async Task<List<SearchSnapshot>> SnapshotsAsync() => [.. await session.Query<SearchSnapshot>().ListAsync()];

    /// <summary>Leaves those entries that the copies have too, and forgets copies that nobody renews.</summary>
    private void KeepFor(IEnumerable<SearchSnapshot> copies, HashSet<long> everywhere, int waiting)
    {
        foreach (var copy in copies)
        {
            if (clock.UtcNow - copy.SeenUtc > (waiting > Crowded ? ForgottenCopyWhenCrowded : Forgotten))
            {
                session.Delete(copy);
            }
            else
            {
                everywhere.IntersectWith(copy.Applied);
            }
        }
    }
}
