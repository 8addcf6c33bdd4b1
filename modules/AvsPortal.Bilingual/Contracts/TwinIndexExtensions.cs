using OrchardCore.ContentManagement;
using YesSql.Sql.Schema;

namespace AvsPortal.Bilingual.Contracts;

/// <summary>The columns that the indexes of bilingual types share.</summary>
public static class TwinIndexExtensions
{
    private const int IdLength = 26;
    private const int CultureLength = 16;

    /// <summary>Adds the columns of <see cref="TwinIndex"/> to an index table.</summary>
    public static ICreateTableCommand TwinColumns(this ICreateTableCommand table) => table
        .Column<string>(nameof(TwinIndex.ContentItemId), column => column.WithLength(IdLength))
        .Column<string>(nameof(TwinIndex.Culture), column => column.WithLength(CultureLength))
        .Column<string>(nameof(TwinIndex.LocalizationSet), column => column.WithLength(IdLength))
        .Column<bool>(nameof(TwinIndex.Published))
        .Column<bool>(nameof(TwinIndex.Latest));

    /// <summary>Fills those columns from an item.</summary>
    public static TIndex WithTwin<TIndex>(this TIndex index, ContentItem item)
        where TIndex : TwinIndex
    {
        index.ContentItemId = item.ContentItemId;
        index.Culture = Twins.CultureOf(item);
        index.LocalizationSet = Twins.SetOf(item);
        index.Published = item.Published;
        index.Latest = item.Latest;
        return index;
    }
}
