using AvsPortal.Search.Query;

namespace AvsPortal.Search.Services;

/// <summary>
/// Remembers what staff tell the search until something is published, withdrawn or removed, here or on another node: the indexer,
/// which follows the outbox on each node, tells it.
/// </summary>
internal sealed class GuidanceMemory
{
    private readonly Lock sync = new();
    private volatile SearchGuidance? known;
    private int changes;

    /// <summary>What is remembered, else what is read now.</summary>
    public async ValueTask<SearchGuidance> GetAsync(Func<Task<SearchGuidance>> read)
    {
        if (known is { } remembered)
        {
            return remembered;
        }

        var before = Volatile.Read(ref changes);
        var now = await read();
        lock (sync)
        {
            // What changed while it was read may be missing: the next search reads again.
            known = before == changes ? now : known;
        }

        return now;
    }

    /// <summary>The next search reads it again.</summary>
    public void Forget()
    {
        lock (sync)
        {
            changes++;
            known = null;
        }
    }
}
