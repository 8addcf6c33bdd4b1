using AvsPortal.Search.Indexes;
using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace AvsPortal.Search;

public sealed class StatisticsMigrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<SearchStatisticsIndex>(table => table.Column<int>(nameof(SearchStatisticsIndex.Day)));
        return 1;
    }
}
