using AvsPortal.Search.Indexes;
using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace AvsPortal.Search;

public sealed class Migrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<SearchOutboxIndex>(table => table
            .Column<string>(nameof(SearchOutboxIndex.ContentItemId), column => column.WithLength(26)));
        return 1;
    }
}
