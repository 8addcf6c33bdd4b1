using AvsPortal.Search.Index;

namespace AvsPortal.Search.Query;

/// <summary>Counts documents by facet, segment by segment.</summary>
internal sealed class FacetTally
{
    private readonly Dictionary<string, int>[] counts =
        [.. Enumerable.Range(0, FacetKey.Count).Select(_ => new Dictionary<string, int>(StringComparer.Ordinal))];

    private FacetTable? segment;
    private int[] ofKey = [];

    /// <summary>From here on documents are of this segment.</summary>
    public void Next(FacetTable table)
    {
        Fold();
        segment = table;
        if (ofKey.Length < table.Keys)
        {
            ofKey = new int[table.Keys];
        }
    }

    public void Add(int document)
    {
        var key = segment!.KeyOf(document);
        if (key >= 0)
        {
            ofKey[key]++;
        }
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
        for (var key = 0; key < (segment?.Keys ?? 0); key++)
        {
            if (ofKey[key] == 0)
            {
                continue;
            }

            var values = segment!.ValuesOf(key);
            for (var facet = 0; facet < counts.Length && facet < values.Length; facet++)
            {
                if (values[facet].Length > 0)
                {
                    counts[facet][values[facet]] = counts[facet].GetValueOrDefault(values[facet]) + ofKey[key];
                }
            }

            ofKey[key] = 0;
        }
    }

    private IEnumerable<FacetCount> Counts(Facet facet) => counts[(int)facet].Select(count => new FacetCount(count.Key, count.Value));

    private IReadOnlyList<FacetCount> MostFirst(Facet facet) =>
        [.. Counts(facet).OrderByDescending(count => count.Count).ThenBy(count => count.Value, StringComparer.Ordinal)];
}
