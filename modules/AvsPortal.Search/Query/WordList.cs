using System.Collections.Concurrent;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;
using AvsPortal.Search.Index;
using Lucene.Net.Index;

namespace AvsPortal.Search.Query;

/// <summary>
/// The words of one language in one segment of the index, packed for looking through all of them in a millisecond. A segment never
/// changes, so neither does its list; it lives as long as the segment.
/// </summary>
internal sealed class WordList
{
    private const int Longest = 24;

    private static readonly ConditionalWeakTable<object, ConcurrentDictionary<string, WordList>> Lists = [];

    private readonly char[] letters;
    private readonly int[] starts;
    private readonly uint[] masks;
    private readonly uint[] sounds;
    private readonly int[] documents;

    private WordList(AtomicReader reader, string culture)
    {
        var text = new StringBuilder();
        List<int> start = [];
        List<int> with = [];
        if (reader.GetTerms(SearchFields.Exact(culture)) is { } terms)
        {
            var each = terms.GetEnumerator();
            while (each.MoveNext())
            {
                var word = each.Term.Utf8ToString();
                if (word.Length is > 1 and <= Longest && !word.AsSpan().ContainsAnyExceptInRange('a', 'z'))
                {
                    start.Add(text.Length);
                    with.Add(each.DocFreq);
                    text.Append(word);
                }
            }
        }

        start.Add(text.Length);
        letters = text.ToString().ToCharArray();
        starts = [.. start];
        documents = [.. with];
        masks = new uint[documents.Length];
        sounds = new uint[documents.Length];
        for (var i = 0; i < documents.Length; i++)
        {
            masks[i] = Mask(Word(i));
            sounds[i] = Sound.Of(Word(i));
        }
    }

    /// <summary>The words of a segment in a language; made at the first use.</summary>
    public static WordList Of(AtomicReader reader, string culture) =>
        Lists.GetOrCreateValue(reader.CoreCacheKey).GetOrAdd(culture, static (key, segment) => new WordList(segment, key), reader);

    /// <summary>Adds the words that so many slips of the finger away, or that sound the same, with how many documents have them.</summary>
    public void AddNear(ReadOnlySpan<char> word, int slips, Dictionary<string, (float Cost, int Documents)> near)
    {
        var mask = Mask(word);
        var sound = Sound.Of(word);
        for (var i = 0; i < documents.Length; i++)
        {
            var alike = sounds[i] == sound;
            if (!alike && (BitOperations.PopCount(masks[i] ^ mask) > slips * 2 || Math.Abs(starts[i + 1] - starts[i] - word.Length) > slips))
            {
                continue;
            }

            var cost = Slips.Cost(word, Word(i), slips, alike);
            if (cost < float.PositiveInfinity)
            {
                Add(near, i, cost);
            }
        }
    }

    /// <summary>Adds the words that begin so.</summary>
    public void AddLonger(string beginning, Dictionary<string, (float Cost, int Documents)> longer)
    {
        int low = 0, high = documents.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Word(middle).SequenceCompareTo(beginning) < 0 ? (middle + 1, high) : (low, middle);
        }

        for (; low < documents.Length && Word(low).StartsWith(beginning, StringComparison.Ordinal); low++)
        {
            Add(longer, low, 0.5f);
        }
    }

    private ReadOnlySpan<char> Word(int i) => letters.AsSpan(starts[i], starts[i + 1] - starts[i]);

    private void Add(Dictionary<string, (float Cost, int Documents)> found, int i, float cost)
    {
        var lookup = found.GetAlternateLookup<ReadOnlySpan<char>>();
        lookup[Word(i)] = (cost, documents[i] + (lookup.TryGetValue(Word(i), out var before) ? before.Documents : 0));
    }

    private static uint Mask(ReadOnlySpan<char> word)
    {
        var mask = 0u;
        foreach (var letter in word)
        {
            mask |= 1u << ((letter - 'a') & 31);
        }

        return mask;
    }
}
