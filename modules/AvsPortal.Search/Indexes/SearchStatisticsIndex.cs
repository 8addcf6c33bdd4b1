using YesSql.Indexes;

namespace AvsPortal.Search.Indexes;

/// <summary>The batches of statistics by day.</summary>
public sealed class SearchStatisticsIndex : MapIndex
{
    public int Day { get; set; }
}
