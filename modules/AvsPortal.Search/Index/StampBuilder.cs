using System.Globalization;

namespace AvsPortal.Search.Index;

/// <summary>FNV-1a over texts: string.GetHashCode differs from process to process.</summary>
internal sealed class StampBuilder
{
    private ulong hash = 14695981039346656037UL;

    public void Add(params ReadOnlySpan<string?> texts)
    {
        foreach (var text in texts)
        {
            foreach (var letter in text ?? "")
            {
                hash = (hash ^ letter) * 1099511628211UL;
            }

            hash = (hash ^ char.MaxValue) * 1099511628211UL;
        }
    }

    public override string ToString() => hash.ToString("x16", CultureInfo.InvariantCulture);
}
