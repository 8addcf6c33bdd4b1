using System.Numerics;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace AvsPortal.Search.Matching;

/// <summary>
/// The documents of a segment that have a word, and how often: a list for most words, and for a common word sets, so that both take
/// a few bytes a document at most. Never changes.
/// </summary>
internal sealed class WordDocs
{
    /// <summary>A word that one document in so many has is common.</summary>
    private const int CommonShare = 32;
    private const int WordsPerRank = 8;

    /// <summary>The average length of the documents moves a little with each change of the index; what the best get is then still true.</summary>
    private const float Leeway = 0.9f;

    private readonly int[] documents = [];
    private readonly byte[] frequencies;
    private readonly ulong[] repeated = [];
    private readonly int[] ranks = [];
    private Bound? bound;

    private WordDocs(int[] documents, byte[] frequencies)
    {
        this.documents = documents;
        this.frequencies = frequencies;
    }

    private WordDocs(ulong[] bits, ulong[] repeated, byte[] frequencies)
    {
        Bits = bits;
        this.repeated = repeated;
        this.frequencies = frequencies;
        ranks = new int[(bits.Length + WordsPerRank - 1) / WordsPerRank];
        var before = 0;
        for (var word = 0; word < repeated.Length; word++)
        {
            if (word % WordsPerRank == 0)
            {
                ranks[word / WordsPerRank] = before;
            }

            before += BitOperations.PopCount(repeated[word]);
        }
    }

    /// <summary>The documents of a common word; null for another.</summary>
    public ulong[]? Bits { get; }

    /// <summary>The documents of a word that is not common, ascending.</summary>
    public int[] List => documents;

    /// <summary>How often each of <see cref="List"/> has it; 255 stands for more.</summary>
    public ReadOnlySpan<byte> Frequencies => frequencies;

    public int Bytes => (documents.Length * 4) + frequencies.Length + (((Bits?.Length ?? 0) + repeated.Length) * 8) + (ranks.Length * 4) + 100;

    /// <summary>How often a document has a common word.</summary>
    public int FrequencyIn(int document)
    {
        if (!DocBits.Has(Bits, document))
        {
            return 0;
        }

        if (!DocBits.Has(repeated, document))
        {
            return 1;
        }

        // Only repetitions are kept: their place is how many there are before.
        var word = document >> 6;
        var place = ranks[word / WordsPerRank];
        for (var i = word / WordsPerRank * WordsPerRank; i < word; i++)
        {
            place += BitOperations.PopCount(repeated[i]);
        }

        return frequencies[place + BitOperations.PopCount(repeated[word] & ((1UL << (document & 63)) - 1))];
    }

    /// <summary>Adds one to each of the word's documents.</summary>
    public void CountIn(TierCounter counter) => counter.Add(Bits, documents);

    /// <summary>How many documents of a set have the word.</summary>
    public int CountIn(ReadOnlySpan<ulong> set)
    {
        var count = 0;
        foreach (var document in documents)
        {
            count += DocBits.Has(set, document) ? 1 : 0;
        }

        for (var at = 0; at < Bits?.Length; at++)
        {
            count += BitOperations.PopCount(Bits[at] & set[at]);
        }

        return count;
    }

    /// <summary>Adds the word's documents to a set.</summary>
    public void CopyTo(Span<ulong> set)
    {
        DocBits.SetAll(set, documents);
        for (var at = 0; at < Bits?.Length; at++)
        {
            set[at] |= Bits[at];
        }
    }

    /// <summary>The documents that have all of some words; lent by the pool.</summary>
    /// <param name="all">The words, at least one.</param>
    /// <param name="size">How long a set of the segment's documents is.</param>
    /// <param name="pool">Lends the set.</param>
    public static ulong[] InAll(IReadOnlyList<WordDocs> all, int size, BitPool pool)
    {
        var set = pool.RentSet(size);
        all[0].CopyTo(set);
        foreach (var other in all.Skip(1))
        {
            var having = pool.RentSet(size);
            other.CopyTo(having);
            DocBits.And(set.AsSpan(0, size), having);
        }

        return set;
    }

    /// <summary>Whether a document has the word.</summary>
    /// <param name="document">The same as the last time, or one after it.</param>
    /// <param name="at">Where the search of the last time ended; 0 at first.</param>
    public bool Has(int document, ref int at)
    {
        if (Bits is not null)
        {
            return DocBits.Has(Bits, document);
        }

        at = Leap(documents, at, document);
        return at < documents.Length && documents[at] == document;
    }

    /// <summary>How often a document has the word; see <see cref="Has"/>.</summary>
    /// <param name="document">The same as the last time, or one after it.</param>
    /// <param name="at">Where the search of the last time ended; 0 at first.</param>
    public int FrequencyIn(int document, ref int at) => Bits is not null ? FrequencyIn(document) : Has(document, ref at) ? frequencies[at] : 0;

    /// <summary>Where in an ascending list the document is, or would be, at or after a place: in steps that double, then halve.</summary>
    public static int Leap(int[] documents, int from, int document)
    {
        if (from >= documents.Length || documents[from] >= document)
        {
            return from;
        }

        var step = 1;
        while (from + step < documents.Length && documents[from + step] < document)
        {
            from += step;
            step <<= 1;
        }

        var to = Math.Min(documents.Length, from + step + 1);
        var found = Array.BinarySearch(documents, from, to - from, document);
        return found >= 0 ? found : ~found;
    }

    /// <summary>
    /// What no document of the segment exceeds: what the shortest of those that say the word often get is far less than what any
    /// document could, and the less the best may still get, the fewer are looked at.
    /// </summary>
    /// <param name="worth">What the word is worth.</param>
    /// <param name="lengths">How long each document is.</param>
    public float Most(in WordWorth worth, int[] lengths)
    {
        if (bound is not { } known || worth.PerWord < known.Worth.PerWord || worth.PerWord * Leeway * Leeway > known.Worth.PerWord)
        {
            var shorter = new WordWorth(1, worth.Constant, worth.PerWord * Leeway);
            bound = known = new Bound(shorter, Best(shorter, lengths));
        }

        return worth.Most * known.Share;
    }

    private float Best(in WordWorth worth, int[] lengths)
    {
        var best = 0f;
        for (var i = 0; i < documents.Length; i++)
        {
            best = Math.Max(best, worth.Score(frequencies[i], lengths[documents[i]]));
        }

        foreach (var document in DocBits.Each(Bits))
        {
            best = Math.Max(best, worth.Score(FrequencyIn(document), lengths[document]));
        }

        return best;
    }

    /// <param name="postings">The word's documents, those deleted too.</param>
    /// <param name="count">How many they are.</param>
    /// <param name="maxDoc">How many documents the segment has.</param>
    public static WordDocs Read(DocsEnum postings, int count, int maxDoc) =>
        count > maxDoc / CommonShare && maxDoc > 64 ? ReadCommon(postings, count, maxDoc) : ReadList(postings, count);

    private static WordDocs ReadList(DocsEnum postings, int count)
    {
        var list = new int[count];
        var times = new byte[count];
        for (var i = 0; i < count; i++)
        {
            list[i] = postings.NextDoc();
            times[i] = (byte)Math.Min(255, postings.Freq);
        }

        return new WordDocs(list, times);
    }

    private static WordDocs ReadCommon(DocsEnum postings, int count, int maxDoc)
    {
        var bits = new ulong[DocBits.Words(maxDoc)];
        var twice = new ulong[bits.Length];
        var times = new byte[count];
        var repetitions = 0;
        for (int document; (document = postings.NextDoc()) != DocIdSetIterator.NO_MORE_DOCS;)
        {
            DocBits.Set(bits, document);
            if (postings.Freq > 1)
            {
                DocBits.Set(twice, document);
                times[repetitions++] = (byte)Math.Min(255, postings.Freq);
            }
        }

        return new WordDocs(bits, twice, times[..repetitions]);
    }

    /// <summary>The share of a word's worth that its best document gets.</summary>
    private sealed record Bound(WordWorth Worth, float Share);
}
