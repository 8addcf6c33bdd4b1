using System.Collections.Concurrent;
using AvsPortal.Kernel.Contents;

namespace AvsPortal.Kernel.Admin.List;

/// <summary>
/// How many items a list has, kept until content changes: of all that a page of the list asks, counting alone takes longer the more
/// items there are.
/// </summary>
internal sealed class ContentCounts(PublishedContent content)
{
    private Counts kept = new(Generation: -1);

    /// <param name="list">Names the list; two that are counted differently have different names.</param>
    /// <param name="count">Counts it.</param>
    internal async Task<int> GetAsync(string list, Func<Task<int>> count)
    {
        // Read before the question is asked: an answer that a change overtakes is for a generation that is gone.
        var generation = content.Generation;
        var counts = kept;
        if (counts.Generation != generation)
        {
            kept = counts = new Counts(generation);
        }

        return counts.OfList.TryGetValue(list, out var known) ? known : counts.OfList[list] = await count();
    }

    private sealed record Counts(long Generation)
    {
        internal ConcurrentDictionary<string, int> OfList { get; } = new(StringComparer.Ordinal);
    }
}
