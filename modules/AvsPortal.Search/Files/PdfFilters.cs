using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace AvsPortal.Search.Files;

/// <summary>The filters that unpack a PDF's streams, held to what a file may unpack to: of one file, and of its time.</summary>
internal sealed class PdfFilters(PageTexts texts) : IFilterProvider
{
    private readonly Dictionary<IFilter, IFilter> limited = new(ReferenceEqualityComparer.Instance);

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Limited(DefaultFilterProvider.Instance.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Limited(DefaultFilterProvider.Instance.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Limited(DefaultFilterProvider.Instance.GetAllFilters());

    private List<IFilter> Limited(IReadOnlyList<IFilter> filters) => [.. filters.Select(filter =>
        limited.TryGetValue(filter, out var known) ? known : limited[filter] = new PdfFilter(filter, texts))];
}
