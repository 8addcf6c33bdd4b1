using AvsPortal.Bilingual.Contracts;
using AvsPortal.Bilingual.Indexes;
using AvsPortal.Bilingual.Models;
using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace AvsPortal.Bilingual;

public sealed class Migrations(YesSql.ISession session) : DataMigration
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
        await CreateTranslationRecordsAsync();
        return 2;
    }

    public async Task<int> UpdateFrom1Async()
    {
        await CreateTranslationRecordsAsync();
        return 2;
    }

    private async Task CreateTranslationRecordsAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<TranslationRecordIndex>(table => table
            .Column<string>(nameof(TranslationRecordIndex.LocalizationSet), column => column.WithLength(26))
            .Column<string>(nameof(TranslationRecordIndex.ContentType), column => column.WithLength(255))
            .Column<string>(nameof(TranslationRecordIndex.State), column => column.WithLength(16))
            .Column<DateTime>(nameof(TranslationRecordIndex.ModifiedUtc), column => column.Nullable()));
        await SchemaBuilder.AlterIndexTableAsync<TranslationRecordIndex>(table =>
        {
            table.CreateIndex("IDX_TranslationRecordIndex_Set", nameof(TranslationRecordIndex.LocalizationSet));
            table.CreateIndex(
                "IDX_TranslationRecordIndex_State",
                nameof(TranslationRecordIndex.State),
                nameof(TranslationRecordIndex.ModifiedUtc),
                nameof(TranslationRecordIndex.ContentType),
                nameof(TranslationRecordIndex.LocalizationSet),
                "DocumentId");
        });

        await session.SaveAsync(new TranslationRecordNote());
    }
}
