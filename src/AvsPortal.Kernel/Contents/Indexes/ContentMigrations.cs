using OrchardCore.Alias.Indexes;
using OrchardCore.Alias.Models;
using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Data.Migration;
using YesSql.Sql;
using YesSql.Sql.Schema;

namespace AvsPortal.Kernel.Contents.Indexes;

/// <summary>The kernel's own index tables.</summary>
internal sealed class ContentMigrations(YesSql.ISession session) : DataMigration
{
    private const int IdLength = 26;

    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<ContentItemIndex>(table => table
            .Column<string>(nameof(ContentItemIndex.ContentItemId), column => column.WithLength(IdLength))
            .Column<string>(nameof(ContentItemIndex.ContentItemVersionId), column => column.WithLength(IdLength))
            .Column<bool>(nameof(ContentItemIndex.Latest))
            .Column<bool>(nameof(ContentItemIndex.Published))
            .Column<string>(nameof(ContentItemIndex.ContentType), column => column.WithLength(ContentItemIndex.MaxContentTypeSize))
            .Column<DateTime>(nameof(ContentItemIndex.ModifiedUtc), column => column.Nullable())
            .Column<DateTime>(nameof(ContentItemIndex.PublishedUtc), column => column.Nullable())
            .Column<DateTime>(nameof(ContentItemIndex.CreatedUtc), column => column.Nullable())
            .Column<string>(nameof(ContentItemIndex.Owner), column => column.Nullable().WithLength(ContentItemIndex.MaxOwnerSize))
            .Column<string>(nameof(ContentItemIndex.Author), column => column.Nullable().WithLength(ContentItemIndex.MaxAuthorSize))
            .Column<string>(nameof(ContentItemIndex.DisplayText), column => column.Nullable().WithLength(ContentItemIndex.MaxDisplayTextSize)));
        await SchemaBuilder.AlterIndexTableAsync<ContentItemIndex>(table =>
        {
            table.CreateIndex("IDX_ContentItemIndex_Item", nameof(ContentItemIndex.ContentItemId), nameof(ContentItemIndex.Latest), nameof(ContentItemIndex.Published));
            table.CreateIndex("IDX_ContentItemIndex_Version", nameof(ContentItemIndex.ContentItemVersionId));
            table.CreateIndex("IDX_ContentItemIndex_Type", nameof(ContentItemIndex.ContentType), nameof(ContentItemIndex.Latest), nameof(ContentItemIndex.Published), nameof(ContentItemIndex.ModifiedUtc));
            CreateListIndex(table);
            CreateOrderIndexes(table);
        });

        await SchemaBuilder.CreateMapIndexTableAsync<AutoroutePartIndex>(table => table
            .Column<string>(nameof(AutoroutePartIndex.ContentItemId), column => column.WithLength(IdLength))
            .Column<string>(nameof(AutoroutePartIndex.ContainedContentItemId), column => column.Nullable().WithLength(IdLength))
            .Column<string>(nameof(AutoroutePartIndex.JsonPath), column => column.Nullable().Unlimited())
            .Column<string>(nameof(AutoroutePartIndex.Path), column => column.WithLength(AutoroutePart.MaxPathLength))
            .Column<bool>(nameof(AutoroutePartIndex.Published))
            .Column<bool>(nameof(AutoroutePartIndex.Latest)));
        await SchemaBuilder.AlterIndexTableAsync<AutoroutePartIndex>(table =>
        {
            table.CreateIndex("IDX_AutoroutePartIndex_Path", nameof(AutoroutePartIndex.Path));
            table.CreateIndex("IDX_AutoroutePartIndex_Item", nameof(AutoroutePartIndex.ContentItemId));
        });

        await SchemaBuilder.CreateMapIndexTableAsync<AliasPartIndex>(table => table
            .Column<string>(nameof(AliasPartIndex.Alias), column => column.WithLength(AliasPart.MaxAliasLength))
            .Column<string>(nameof(AliasPartIndex.ContentItemId), column => column.WithLength(IdLength))
            .Column<bool>(nameof(AliasPartIndex.Published))
            .Column<bool>(nameof(AliasPartIndex.Latest)));
        await SchemaBuilder.AlterIndexTableAsync<AliasPartIndex>(table =>
            table.CreateIndex("IDX_AliasPartIndex_Alias", nameof(AliasPartIndex.Alias)));

        await SchemaBuilder.CreateMapIndexTableAsync<LocalizedContentItemIndex>(table => table
            .Column<string>(nameof(LocalizedContentItemIndex.LocalizationSet), column => column.WithLength(IdLength))
            .Column<string>(nameof(LocalizedContentItemIndex.Culture), column => column.WithLength(16))
            .Column<string>(nameof(LocalizedContentItemIndex.ContentItemId), column => column.WithLength(IdLength))
            .Column<bool>(nameof(LocalizedContentItemIndex.Published))
            .Column<bool>(nameof(LocalizedContentItemIndex.Latest)));
        await SchemaBuilder.AlterIndexTableAsync<LocalizedContentItemIndex>(table =>
        {
            table.CreateIndex("IDX_LocalizedContentItemIndex_Set", nameof(LocalizedContentItemIndex.LocalizationSet), nameof(LocalizedContentItemIndex.Culture));
            table.CreateIndex("IDX_LocalizedContentItemIndex_Item", nameof(LocalizedContentItemIndex.ContentItemId));
            CreatePublishedIndex(table);
        });

        await SchemaBuilder.CreateMapIndexTableAsync<PublishLaterPartIndex>(table => table
            .Column<string>(nameof(PublishLaterPartIndex.ContentItemId), column => column.WithLength(IdLength))
            .Column<DateTime>(nameof(PublishLaterPartIndex.ScheduledPublishUtc), column => column.Nullable()));
        await SchemaBuilder.AlterIndexTableAsync<PublishLaterPartIndex>(table =>
            table.CreateIndex("IDX_PublishLaterPartIndex_Due", nameof(PublishLaterPartIndex.ScheduledPublishUtc)));
        return await UpdateFrom3Async();
    }

    public async Task<int> UpdateFrom1Async()
    {
        await SchemaBuilder.AlterIndexTableAsync<ContentItemIndex>(CreateListIndex);
        return 2;
    }

    public async Task<int> UpdateFrom2Async()
    {
        await SchemaBuilder.AlterIndexTableAsync<ContentItemIndex>(CreateOrderIndexes);
        await SchemaBuilder.AlterIndexTableAsync<LocalizedContentItemIndex>(CreatePublishedIndex);
        return 3;
    }

    public async Task<int> UpdateFrom3Async()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<TitleIndex>(table => table
            .Column<string>(nameof(TitleIndex.TitleKey), column => column.Nullable().WithLength(TitleIndex.KeyLength)));
        await SchemaBuilder.AlterIndexTableAsync<TitleIndex>(table => table.CreateIndex("IDX_TitleIndex_Key", nameof(TitleIndex.TitleKey), "DocumentId"));
        await session.SaveAsync(new TitleNote());
        return 4;
    }

    public async Task<int> UpdateFrom4Async()
    {
        // For a list in another index's order, which asks of each document: else SQLite reads all latest versions each time.
        await SchemaBuilder.AlterIndexTableAsync<ContentItemIndex>(table => table.CreateIndex(
            "IDX_ContentItemIndex_Document", "DocumentId", nameof(ContentItemIndex.Latest), nameof(ContentItemIndex.ContentType)));
        return 5;
    }

    // Everything that the admin's list asks for: without it SQLite sorts all items for one page of them.
    private static void CreateListIndex(IAlterTableCommand table) => table.CreateIndex(
        "IDX_ContentItemIndex_List",
        nameof(ContentItemIndex.Latest),
        nameof(ContentItemIndex.ModifiedUtc),
        nameof(ContentItemIndex.ContentType),
        nameof(ContentItemIndex.ContentItemId),
        "DocumentId");

    // The same in the list's other orders, and for the few drafts among many published items.
    private static void CreateOrderIndexes(IAlterTableCommand table)
    {
        table.CreateIndex(
            "IDX_ContentItemIndex_State",
            nameof(ContentItemIndex.Latest),
            nameof(ContentItemIndex.Published),
            nameof(ContentItemIndex.ModifiedUtc),
            nameof(ContentItemIndex.ContentType),
            nameof(ContentItemIndex.ContentItemId),
            "DocumentId",
            nameof(ContentItemIndex.PublishedUtc));
        table.CreateIndex(
            "IDX_ContentItemIndex_Title", nameof(ContentItemIndex.Latest), nameof(ContentItemIndex.DisplayText), nameof(ContentItemIndex.ContentItemId));
        table.CreateIndex(
            "IDX_ContentItemIndex_Created", nameof(ContentItemIndex.Latest), nameof(ContentItemIndex.CreatedUtc), nameof(ContentItemIndex.ContentItemId));
    }

    // What is published, a part at a time with the versions of each content side by side.
    private static void CreatePublishedIndex(IAlterTableCommand table) => table.CreateIndex(
        "IDX_LocalizedContentItemIndex_Published",
        nameof(LocalizedContentItemIndex.Published),
        nameof(LocalizedContentItemIndex.LocalizationSet),
        nameof(LocalizedContentItemIndex.Culture),
        "DocumentId");
}
