using AvsPortal.Search.Models;
using YesSql.Indexes;

namespace AvsPortal.Search.Indexes;

public sealed class SearchOutboxIndexProvider : IndexProvider<SearchOutboxEntry>
{
    public override void Describe(DescribeContext<SearchOutboxEntry> context) => context
        .For<SearchOutboxIndex>()
        .Map(entry => new SearchOutboxIndex { ContentItemId = entry.ContentItemId });
}
