using AvsPortal.Kernel.Admin.Edit;
using AvsPortal.Kernel.Contents.Indexes;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using YesSql;
using YesSql.Services;

namespace AvsPortal.Kernel.Admin.List;

/// <summary>Finds the latest versions of items for the list, in the database, a page at a time.</summary>
internal sealed class ContentList(ISession session, ContentCounts counts)
{
    internal const int PageSize = 25;

    /// <param name="filter">What is asked.</param>
    /// <param name="types">Types the reader may list.</param>
    internal async Task<(IReadOnlyList<ContentItem> Items, int Count)> FindAsync(ListFilter filter, IReadOnlyCollection<string> types)
    {
        var count = await CountAsync(filter, types);
        filter.Page = Math.Clamp(filter.Page, 1, Math.Max(1, (count + PageSize - 1) / PageSize));
        var items = await Query(filter, types).Skip((filter.Page - 1) * PageSize).Take(PageSize).ListAsync();
        return ([.. items], count);
    }

    // What somebody types is not kept: there is no end of it.
    private Task<int> CountAsync(ListFilter filter, IReadOnlyCollection<string> types) => string.IsNullOrWhiteSpace(filter.Q)
        ? counts.GetAsync(string.Join('|', [filter.Status, filter.Lang, .. types]), () => Query(filter, types).CountAsync())
        : Query(filter, types).CountAsync();

    private IQuery<ContentItem> Query(ListFilter filter, IReadOnlyCollection<string> types)
    {
        var query = session.Query<ContentItem, ContentItemIndex>(index => index.Latest && index.ContentType.IsIn(types));
        query = filter.Status switch
        {
            ItemStates.Published => query.Where(index => index.Published),
            ItemStates.Draft => query.Where(index => !index.Published && index.PublishedUtc == null),
            ItemStates.Modified => query.Where(index => !index.Published && index.PublishedUtc != null),
            _ => query,
        };
        if (TitleKey.Of(filter.Q) is { Length: > 0 } text)
        {
            query.With<TitleIndex>(title => title.TitleKey!.Contains(text));
        }

        // Equal titles follow one another as their documents do: a second key of another index would be looked up for each item there is.
        IQuery<ContentItem> sorted = filter.Sort switch
        {
            "title" => query.With<TitleIndex>().OrderBy(title => title.TitleKey!),
            "created" => query.OrderByDescending(index => index.CreatedUtc).ThenBy(index => index.ContentItemId),
            _ => query.OrderByDescending(index => index.ModifiedUtc).ThenBy(index => index.ContentItemId),
        };
        return filter.Lang is { Length: > 0 } culture
            ? sorted.With<LocalizedContentItemIndex>(index => index.Culture == culture && index.Latest)
            : sorted;
    }
}
