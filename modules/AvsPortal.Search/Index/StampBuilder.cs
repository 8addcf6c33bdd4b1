using System.Globalization;

namespace AvsPortal.Search.Index;

/// <summary>One short text that stands for many: the same for the same texts in every process.</summary>
internal sealed class StampBuilder
{
    private ulong hash = Fnv1a.Start;

    public void Add(params ReadOnlySpan<string?> texts)
    {
        foreach (var text in texts)
        {
            hash = Fnv1a.Add(Fnv1a.Add(hash, text), char.MaxValue);
        }
    }

    public override string ToString() => hash.ToString("x16", CultureInfo.InvariantCulture);
}
