using AvsPortal.Kernel.Data.Model;
using YesSql;

namespace AvsPortal.Kernel.Data.Schema;

/// <summary>The table of all documents.</summary>
internal static class DocumentTable
{
    internal static Task CreateAsync(DocumentContext context, CancellationToken cancellationToken)
    {
        const string Name = nameof(Document);
        var table = new CreateTableCommand();
        table
            .Column<long>(nameof(Document.Id), column => column.PrimaryKey())
            .Column<string>(nameof(Document.Type), column => column.NotNull().WithLength(255))
            .Column<string>(nameof(Document.Content), column => column.NotNull())
            .Column<long>(nameof(Document.Version), column => column.NotNull());
        return context.RunAsync(
            [TableOperations.Table(Name, table.Columns), TableOperations.Index(Name, "IDX_Document_Type", isUnique: false, nameof(Document.Type))],
            cancellationToken);
    }
}
