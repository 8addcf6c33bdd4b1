using System.Collections.Concurrent;

namespace AvsPortal.Web.Tests;

/// <summary>What the portal said is published: item and title. Whatever was said must be true after a crash.</summary>
internal sealed class Publications
{
    private readonly ConcurrentDictionary<string, string> titles = new(StringComparer.Ordinal);
    private int count;

    /// <summary>How many publications were said.</summary>
    public int Count => Volatile.Read(ref count);

    public IReadOnlyDictionary<string, string> Titles => titles;

    public void Add(string contentItemId, string title)
    {
        titles[contentItemId] = title;
        Interlocked.Increment(ref count);
    }
}
