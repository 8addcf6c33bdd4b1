using AvsPortal.Bilingual.Contracts;
using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace AvsPortal.Bilingual;

public sealed class Migrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<PublicationIndex>(table => table
            .Column<string>(nameof(PublicationIndex.ContentItemId), column => column.WithLength(26))
            .Column<string>(nameof(PublicationIndex.ContentType), column => column.WithLength(255))
            .Column<string>(nameof(PublicationIndex.Culture), column => column.WithLength(16))
            .Column<DateTime>(nameof(PublicationIndex.PublishedUtc), column => column.Nullable()));
        await SchemaBuilder.AlterIndexTableAsync<PublicationIndex>(table =>
        {
            table.CreateIndex("IDX_PublicationIndex_Newest", nameof(PublicationIndex.Culture), nameof(PublicationIndex.PublishedUtc));
            table.CreateIndex(
                "IDX_PublicationIndex_Type", nameof(PublicationIndex.Culture), nameof(PublicationIndex.ContentType), nameof(PublicationIndex.PublishedUtc));
        });
        return 1;
    }
}
