using OrchardCore.Data.Migration;
using YesSql;
using YesSql.Sql;

namespace AvsPortal.Kernel.Tests.Data.Samples;

/// <summary>Every change of a table, a step that can be made to fail, and a way back.</summary>
public sealed class ShelfMigrations(ISession session, ShelfMigrationsFailure failure) : DataMigration
{
    public int Create() => 1;

    public async Task<int> UpdateFrom1Async()
    {
        await SchemaBuilder.AlterIndexTableAsync<BookIndex>(table => table.CreateIndex("IDX_BookIndex_Again", "Year"));
        return 2;
    }

    public async Task<int> UpdateFrom2Async()
    {
        await session.SaveAsync(new Shelf { Name = "from a migration" });
        if (failure.IsWanted)
        {
            throw new InvalidOperationException("out of shelves");
        }

        await SchemaBuilder.AlterIndexTableAsync<BookIndex>(table => table.CreateIndex("IDX_BookIndex_Third", "Year"));
        return 3;
    }
}
