using System.Runtime.CompilerServices;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace AvsPortal.Search.Index;

/// <summary>The facet values of one segment's documents as plain arrays, read once: a search of a million documents touches them a million times.</summary>
internal sealed class FacetTable
{
    private static readonly ConditionalWeakTable<object, FacetTable> Tables = [];

    private readonly int[] keyOfDocument;

    // Of each key FacetKey.Count numbers, one a facet; of each facet the values that the numbers stand for.
    private readonly int[] numbers;
    private readonly List<string>[] values = [.. Enumerable.Range(0, FacetKey.Count).Select(_ => new List<string>())];

    private FacetTable(AtomicReader reader)
    {
        var keys = reader.GetSortedDocValues(SearchFields.Facets);
        numbers = new int[(keys?.ValueCount ?? 0) * FacetKey.Count];
        var known = Enumerable.Range(0, FacetKey.Count).Select(_ => new Dictionary<string, int>(StringComparer.Ordinal)).ToArray();
        var bytes = new BytesRef();
        for (var key = 0; key < (keys?.ValueCount ?? 0); key++)
        {
            keys!.LookupOrd(key, bytes);
            var own = FacetKey.Values(bytes.Utf8ToString());
            for (var facet = 0; facet < FacetKey.Count; facet++)
            {
                if (!known[facet].TryGetValue(own[facet], out var number))
                {
                    known[facet][own[facet]] = number = values[facet].Count;
                    values[facet].Add(own[facet]);
                }

                numbers[(key * FacetKey.Count) + facet] = number;
            }
        }

        keyOfDocument = new int[reader.MaxDoc];
        for (var i = 0; i < keyOfDocument.Length; i++)
        {
            keyOfDocument[i] = keys?.GetOrd(i) ?? -1;
        }
    }

    public static FacetTable Of(AtomicReader reader) =>
        reader is SegmentReader segment ? Tables.GetValue(segment.CoreCacheKey, _ => new FacetTable(reader)) : new FacetTable(reader);

    /// <summary>The values of a facet; documents have their numbers.</summary>
    /// <param name="facet">A <see cref="Query.Facet"/> as a number.</param>
    public IReadOnlyList<string> Values(int facet) => values[facet];

    /// <summary>How many combinations of values the documents have.</summary>
    public int Keys => numbers.Length / FacetKey.Count;

    /// <summary>The combination that a document has; -1 when it has no facets.</summary>
    public int KeyOf(int document) => keyOfDocument[document];

    /// <summary>The numbers of a combination's values, one a facet in the order of <see cref="Query.Facet"/>.</summary>
    public ReadOnlySpan<int> NumbersOfKey(int key) => numbers.AsSpan(key * FacetKey.Count, FacetKey.Count);

    /// <summary>The numbers of a document's values, one a facet in the order of <see cref="Query.Facet"/>; empty when it has no facets.</summary>
    public ReadOnlySpan<int> NumbersOf(int document) =>
        keyOfDocument[document] is >= 0 and var key ? NumbersOfKey(key) : [];

    /// <summary>A document's value of a facet; empty when it has none.</summary>
    public string ValueOf(int document, int facet) => NumbersOf(document) is { Length: > 0 } own ? values[facet][own[facet]] : "";
}
