using AvsPortal.Search.Models;
using YesSql.Indexes;

namespace AvsPortal.Search.Indexes;

public sealed class SearchStatisticsIndexProvider : IndexProvider<SearchStatisticsBatch>
{
    public override void Describe(DescribeContext<SearchStatisticsBatch> context) => context
        .For<SearchStatisticsIndex>()
        .Map(batch => new SearchStatisticsIndex { Day = batch.Day });
}
