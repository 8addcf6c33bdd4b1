using Microsoft.EntityFrameworkCore.Migrations.Operations;
using YesSql.Sql.Schema;

namespace AvsPortal.Kernel.Data.Schema;

/// <inheritdoc />
/// <param name="name">The table.</param>
internal sealed class AlterTableCommand(string name) : IAlterTableCommand
{
    /// <summary>What to do, in order.</summary>
    internal List<MigrationOperation> Operations { get; } = [];

    public void CreateIndex(string indexName, params string[] columnNames) =>
        Operations.Add(TableOperations.Index(name, indexName, isUnique: false, columnNames));
}
