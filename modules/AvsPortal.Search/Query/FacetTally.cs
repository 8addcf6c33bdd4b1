using System.Buffers;
using System.Runtime.InteropServices;
using AvsPortal.Search.Index;
using AvsPortal.Search.Matching;

namespace AvsPortal.Search.Query;

/// <summary>Counts documents by facet, segment by segment.</summary>
internal sealed class FacetTally
{
    private readonly Dictionary<string, int>[] counts =
        [.. Enumerable.Range(0, FacetKey.Count).Select(_ => new Dictionary<string, int>(StringComparer.Ordinal))];

    private readonly int[][] ofNumber = [.. Enumerable.Repeat(Array.Empty<int>(), FacetKey.Count)];
    private FacetTable? segment;

    /// <summary>From here on documents are of this segment.</summary>
    public void Next(FacetTable table)
    {
        Fold();
        segment = table;
        for (var facet = 0; facet < ofNumber.Length; facet++)
        {
            if (ofNumber[facet].Length < table.Values(facet).Count)
            {
                ofNumber[facet] = new int[table.Values(facet).Count];
            }
        }
    }

    public void Add(int document)
    {
        var numbers = segment!.NumbersOf(document);
        for (var facet = 0; facet < numbers.Length; facet++)
        {
            ofNumber[facet][numbers[facet]]++;
        }
    }

    /// <summary>Adds all documents of a set.</summary>
    /// <param name="found">The set.</param>
    /// <param name="count">How many they are.</param>
    public void AddAll(ReadOnlySpan<ulong> found, int count)
    {
        if (count < segment!.Keys)
        {
            foreach (var document in DocBits.Each(found))
            {
                Add(document);
            }

            return;
        }

        // There are fewer combinations of values than documents: each document is counted once, and each combination once a facet.
        var ofKey = ArrayPool<int>.Shared.Rent(segment.Keys + 1);
        Array.Clear(ofKey, 0, segment.Keys + 1);
        foreach (var document in DocBits.Each(found))
        {
            ofKey[segment.KeyOf(document) + 1]++;
        }

        for (var key = 0; key < segment.Keys; key++)
        {
            if (ofKey[key + 1] > 0)
            {
                var numbers = segment.NumbersOfKey(key);
                for (var facet = 0; facet < numbers.Length; facet++)
                {
                    ofNumber[facet][numbers[facet]] += ofKey[key + 1];
                }
            }
        }

        ArrayPool<int>.Shared.Return(ofKey);
    }

    public SearchFacets Finish()
    {
        Fold();
        segment = null;
        return new SearchFacets(
            MostFirst(Facet.Type),
            [.. Counts(Facet.Year).OrderByDescending(count => count.Value, StringComparer.Ordinal)],
            MostFirst(Facet.Section),
            MostFirst(Facet.Organization));
    }

    private void Fold()
    {
        for (var facet = 0; segment is not null && facet < counts.Length; facet++)
        {
            var values = segment.Values(facet);
            for (var number = 0; number < values.Count; number++)
            {
                if (ofNumber[facet][number] > 0 && values[number].Length > 0)
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(counts[facet], values[number], out _) += ofNumber[facet][number];
                }
            }

            Array.Clear(ofNumber[facet]);
        }
    }

    private IEnumerable<FacetCount> Counts(Facet facet) => counts[(int)facet].Select(count => new FacetCount(count.Key, count.Value));

    private IReadOnlyList<FacetCount> MostFirst(Facet facet) =>
        [.. Counts(facet).OrderByDescending(count => count.Count).ThenBy(count => count.Value, StringComparer.Ordinal)];
}
