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
        await SchemaBuilder.AlterIndexTableAsync<BookIndex>(table =>
        {
            table.DropIndex("IDX_BookIndex_Year");
            table.RenameColumn("Year", "Annee");
            table.DropColumn("Annee");
            table.AddColumn<int>("Year");
            table.CreateIndex("IDX_BookIndex_Year", "Year");
        });
        return 2;
    }

    public async Task<int> UpdateFrom2Async()
    {
        await SchemaBuilder.CreateTableAsync("Plain", table => table
            .Column<long>("Id", column => column.PrimaryKey().Identity())
            .Column<string>("Name", column => column.NotNull().Unique().WithLength(10)));
        await session.SaveAsync(new Shelf { Name = "from a migration" });
        if (failure.IsWanted)
        {
            throw new InvalidOperationException("out of shelves");
        }

        await SchemaBuilder.AlterTableAsync("Plain", table => table.AddColumn<decimal>("Price"));
        return 3;
    }

    public async Task UninstallAsync() => await SchemaBuilder.DropTableAsync("Plain");
}
