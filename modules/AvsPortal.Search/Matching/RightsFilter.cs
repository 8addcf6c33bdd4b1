using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace AvsPortal.Search.Matching;

/// <summary>
/// What a reader may find, as one bit a document, kept for each segment: asking it costs next to nothing. A segment's documents never
/// change; which of them were deleted since is known to each reader.
/// </summary>
internal sealed class RightsFilter(Filter allowed) : Filter
{
    private static readonly ConditionalWeakTable<object, ulong[]> Living = [];

    private readonly ConditionalWeakTable<object, FixedBitSet> segments = [];

    /// <inheritdoc/>
    public override DocIdSet GetDocIdSet(AtomicReaderContext context, IBits acceptDocs) => BitsFilteredDocIdSet.Wrap(Of(context), acceptDocs);

    /// <summary>Fills a set with the documents of a segment that the reader may find and that are not deleted.</summary>
    public void Fill(AtomicReaderContext context, Span<ulong> bits)
    {
        MemoryMarshal.Cast<long, ulong>(Of(context).GetBits())[..bits.Length].CopyTo(bits);
        if (context.AtomicReader.LiveDocs is { } live)
        {
            DocBits.And(bits, Living.GetValue(live, _ => Pack(live)));
        }
    }

    /// <summary>Whether the reader may find a document of the segment that has the word.</summary>
    public bool Allows(AtomicReaderContext context, WordDocs word) => Count(context, word, enough: 1) > 0;

    /// <summary>How many documents of the segment that the reader may find have the word.</summary>
    /// <param name="context">The segment.</param>
    /// <param name="word">The word there.</param>
    /// <param name="enough">Counting may end here.</param>
    public int Count(AtomicReaderContext context, WordDocs word, int enough = int.MaxValue)
    {
        var readable = MemoryMarshal.Cast<long, ulong>(Of(context).GetBits());
        ReadOnlySpan<ulong> living = context.AtomicReader.LiveDocs is { } live ? Living.GetValue(live, _ => Pack(live)) : [];
        var count = 0;
        for (var i = 0; i < word.List.Length && count < enough; i++)
        {
            var document = word.List[i];
            count += DocBits.Has(readable, document) && (living.IsEmpty || DocBits.Has(living, document)) ? 1 : 0;
        }

        for (var at = 0; at < word.Bits?.Length && count < enough; at++)
        {
            count += BitOperations.PopCount(word.Bits[at] & readable[at] & (living.IsEmpty ? ulong.MaxValue : living[at]));
        }

        return count;
    }

    private FixedBitSet Of(AtomicReaderContext context) => segments.GetValue(
        context.AtomicReader.CoreCacheKey,
        _ =>
        {
            var bits = new FixedBitSet(Math.Max(1, context.AtomicReader.MaxDoc));
            if (allowed.GetDocIdSet(context, acceptDocs: null)?.GetIterator() is { } documents)
            {
                bits.Or(documents);
            }

            return bits;
        });

    private static ulong[] Pack(IBits live)
    {
        var packed = new ulong[DocBits.Words(live.Length)];
        for (var i = 0; i < live.Length; i++)
        {
            if (live.Get(i))
            {
                DocBits.Set(packed, i);
            }
        }

        return packed;
    }
}
