using AvsPortal.Search.Index;
using Lucene.Net.Index;

namespace AvsPortal.Search.Query;

/// <summary>The organisations of the documents found.</summary>
internal sealed class NamesCollector : SuggestionCollector
{
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    private FacetTable? table;

    /// <summary>Those that most documents name.</summary>
    public IEnumerable<string> Most(int size) =>
        counts.OrderByDescending(count => count.Value).ThenBy(count => count.Key, StringComparer.Ordinal).Take(size).Select(count => count.Key);

    protected override void Next(AtomicReaderContext context) => table = FacetTable.Of(context.AtomicReader);

    protected override void Take(int doc)
    {
        if (table!.ValueOf(doc, (int)Facet.Organization) is { Length: > 0 } name)
        {
            counts[name] = counts.GetValueOrDefault(name) + 1;
        }
    }
}
