using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace AvsPortal.Search.Matching;

/// <summary>
/// The words of one segment that queries asked for, most recently used kept, within a bound. A segment never changes, so neither does
/// what is remembered of it; it lives as long as the segment.
/// </summary>
internal sealed class SegmentWords
{
    /// <summary>What half of the memory may take for each document of the segment.</summary>
    private const int BytesPerDocument = 128;
    private const int LeastBytes = 1 << 18;
    private const int BytesPerEntry = 250;
    private const int MostIdle = 128;
    private static readonly int MostIdleDictionaries = Environment.ProcessorCount * 2;

    private static readonly ConditionalWeakTable<object, SegmentWords> Segments = [];

    private readonly ConcurrentDictionary<string, int[]> lengths = new(StringComparer.Ordinal);
    private readonly long most;

    // Each has a part of the file mapped to itself, and the runtime looks after each such part at every collection: they are kept.
    private readonly ConcurrentBag<DocsAndPositionsEnum> idle = [];

    // So are the dictionaries opened: a word looked up after another of the same field finds most of its way read.
    private readonly ConcurrentDictionary<string, ConcurrentBag<TermsEnum>> dictionaries = new(StringComparer.Ordinal);

    // Two halves: when the young one is full it becomes the old one, and whatever nobody asked for since is forgotten.
    private ConcurrentDictionary<(string Field, string Text), SegmentWord> young = [];
    private ConcurrentDictionary<(string Field, string Text), SegmentWord> old = [];
    private long bytes;

    private SegmentWords(int maxDoc) => most = Math.Max(LeastBytes, (long)maxDoc * BytesPerDocument);

    public static SegmentWords Of(AtomicReader reader) =>
        Segments.TryGetValue(reader.CoreCacheKey, out var known) ? known : Add(reader);

    /// <summary>A word of a field, in the form that the index has.</summary>
    public SegmentWord Find(AtomicReader reader, string field, string text)
    {
        var key = (field, text);
        var kept = young;
        if (kept.TryGetValue(key, out var word))
        {
            return word;
        }

        word = old.TryGetValue(key, out var known) ? known : Look(reader, field, text);
        if (kept.TryAdd(key, word))
        {
            Grew(BytesPerEntry);
        }

        return word;
    }

    /// <summary>How many words a field has in each document, 0 for none; empty when no document has the field.</summary>
    public int[] Lengths(AtomicReader reader, string field) => lengths.GetOrAdd(
        field,
        static (name, segment) =>
        {
            if (segment.GetNormValues(name) is not { } norms)
            {
                return [];
            }

            var all = new int[segment.MaxDoc];
            for (var i = 0; i < all.Length; i++)
            {
                all[i] = (int)norms.Get(i);
            }

            return all;
        },
        reader);

    /// <summary>Lists of positions, when they have been read.</summary>
    public void GiveBack(IEnumerable<DocsAndPositionsEnum?> read)
    {
        foreach (var positions in read)
        {
            if (positions is not null && idle.Count < MostIdle)
            {
                idle.Add(positions);
            }
        }
    }

    /// <summary>One to be used again for another word; null when there is none.</summary>
    internal DocsAndPositionsEnum? TakeIdle() => idle.TryTake(out var positions) ? positions : null;

    /// <summary>Tells that what is remembered takes so many bytes more.</summary>
    internal void Grew(long more)
    {
        if (Interlocked.Add(ref bytes, more) > most)
        {
            lock (lengths)
            {
                if (Interlocked.Read(ref bytes) > most)
                {
                    (old, young) = (young, []);
                    Interlocked.Exchange(ref bytes, 0);
                }
            }
        }
    }

    /// <summary>The dictionary of a field, for one caller at a time; null when the segment has no such field.</summary>
    internal TermsEnum? TakeDictionary(AtomicReader reader, string field) =>
        dictionaries.TryGetValue(field, out var opened) && opened.TryTake(out var dictionary) ? dictionary : reader.GetTerms(field)?.GetEnumerator();

    /// <summary>A dictionary that nobody reads any more.</summary>
    internal void GiveBack(string field, TermsEnum dictionary)
    {
        var opened = dictionaries.GetOrAdd(field, static _ => []);
        if (opened.Count < MostIdleDictionaries)
        {
            opened.Add(dictionary);
        }
    }

    private static SegmentWords Add(AtomicReader reader) => Segments.GetValue(reader.CoreCacheKey, _ => new SegmentWords(reader.MaxDoc));

    private SegmentWord Look(AtomicReader reader, string field, string text)
    {
        if (TakeDictionary(reader, field) is not { } dictionary)
        {
            return new SegmentWord(this, field, text, 0, null);
        }

        var word = dictionary.SeekExact(new BytesRef(text))
            ? new SegmentWord(this, field, text, dictionary.DocFreq, dictionary.GetTermState())
            : new SegmentWord(this, field, text, 0, null);
        GiveBack(field, dictionary);
        return word;
    }
}
