using System.Runtime.CompilerServices;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace AvsPortal.Search.Index;

/// <summary>The facet keys and orders of one segment as plain arrays, read once: a search of a million documents touches them a million times.</summary>
internal sealed class FacetTable
{
    private static readonly ConditionalWeakTable<object, FacetTable> Tables = [];

    private readonly int[] keyOfDocument;
    private readonly string[][] values;

    private FacetTable(AtomicReader reader)
    {
        var keys = reader.GetSortedDocValues(SearchFields.Facets);
        keyOfDocument = new int[reader.MaxDoc];
        values = new string[keys?.ValueCount ?? 0][];
        for (var i = 0; i < values.Length; i++)
        {
            var bytes = new BytesRef();
            keys!.LookupOrd(i, bytes);
            values[i] = FacetKey.Values(bytes.Utf8ToString());
        }

        for (var i = 0; i < keyOfDocument.Length; i++)
        {
            keyOfDocument[i] = keys?.GetOrd(i) ?? -1;
        }
    }

    /// <summary>How many different keys the segment has.</summary>
    public int Keys => values.Length;

    public static FacetTable Of(AtomicReader reader) =>
        reader is SegmentReader segment ? Tables.GetValue(segment.CoreCacheKey, _ => new FacetTable(reader)) : new FacetTable(reader);

    /// <summary>The number of a document's key; -1 when it has none.</summary>
    public int KeyOf(int document) => keyOfDocument[document];

    /// <summary>The values of a key, in the order of <see cref="Query.Facet"/>.</summary>
    public string[] ValuesOf(int key) => values[key];
}
