using System.Numerics;

namespace AvsPortal.Search.Matching;

/// <summary>Sets of a segment's documents as one bit each, sixty-four to a word: what a million documents have in common is read in microseconds.</summary>
internal static class DocBits
{
    /// <summary>How many words so many documents take.</summary>
    public static int Words(int documents) => (documents + 63) >> 6;

    public static bool Has(ReadOnlySpan<ulong> bits, int document) => (bits[document >> 6] & (1UL << (document & 63))) != 0;

    public static void Set(Span<ulong> bits, int document) => bits[document >> 6] |= 1UL << (document & 63);

    public static int Count(ReadOnlySpan<ulong> bits)
    {
        var count = 0;
        foreach (var word in bits)
        {
            count += BitOperations.PopCount(word);
        }

        return count;
    }

    /// <summary>Keeps what the other set has too.</summary>
    public static void And(Span<ulong> bits, ReadOnlySpan<ulong> other)
    {
        for (var i = 0; i < bits.Length; i++)
        {
            bits[i] &= other[i];
        }
    }

    /// <summary>Adds what the other set has.</summary>
    public static void Or(Span<ulong> bits, ReadOnlySpan<ulong> other)
    {
        for (var i = 0; i < bits.Length; i++)
        {
            bits[i] |= other[i];
        }
    }

    /// <summary>Takes away what the other set has.</summary>
    public static void AndNot(Span<ulong> bits, ReadOnlySpan<ulong> other)
    {
        for (var i = 0; i < bits.Length; i++)
        {
            bits[i] &= ~other[i];
        }
    }

    /// <summary>Adds each of these documents.</summary>
    public static void SetAll(Span<ulong> bits, ReadOnlySpan<int> documents)
    {
        foreach (var document in documents)
        {
            Set(bits, document);
        }
    }

    /// <summary>The documents of a set, ascending.</summary>
    public static Walk Each(ReadOnlySpan<ulong> bits) => new(bits);

    /// <summary>Walks through a set without making anything.</summary>
    public ref struct Walk(ReadOnlySpan<ulong> bits)
    {
        private readonly ReadOnlySpan<ulong> bits = bits;
        private ulong left = 0;
        private int at = -1;

        public readonly int Current => (at << 6) + BitOperations.TrailingZeroCount(left);

        public readonly Walk GetEnumerator() => this;

        public bool MoveNext()
        {
            left &= left - 1;
            while (left == 0)
            {
                if (++at >= bits.Length)
                {
                    return false;
                }

                left = bits[at];
            }

            return true;
        }
    }
}
