namespace AvsPortal.Search.Index;

/// <summary>The hash FNV-1a over characters, one at a time: string.GetHashCode differs from process to process.</summary>
internal static class Fnv1a
{
    /// <summary>The hash of nothing.</summary>
    public const ulong Start = 14695981039346656037UL;

    /// <summary>The hash of what <paramref name="hash"/> is of, and one character more.</summary>
    public static ulong Add(ulong hash, char letter) => (hash ^ letter) * 1099511628211UL;

    /// <summary>The hash of what <paramref name="hash"/> is of, and a text more.</summary>
    public static ulong Add(ulong hash, ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            hash = Add(hash, letter);
        }

        return hash;
    }
}
