using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace AvsPortal.Kernel.Tests.Data.Samples;

public sealed class BookMigrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<BookIndex>(table => table
            .Column<string>("Title", column => column.WithLength(200))
            .Column<int>("Year")
            .Column<bool>("Published")
            .Column<decimal>("Price")
            .Column<DateTime>("PublishedUtc"));
        await SchemaBuilder.AlterIndexTableAsync<BookIndex>(table => table.CreateIndex("IDX_BookIndex_Year", "Year", "Published"));
        await SchemaBuilder.CreateMapIndexTableAsync<AuthorIndex>(table => table.Column<string>("Author"));
        await SchemaBuilder.CreateMapIndexTableAsync<ShelfIndex>(table => table.Column<string>("Shelf"));
        return 1;
    }
}
