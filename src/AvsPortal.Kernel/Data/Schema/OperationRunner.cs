using AvsPortal.Kernel.Data.Model;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.EntityFrameworkCore.Storage;

namespace AvsPortal.Kernel.Data.Schema;

internal static class OperationRunner
{
    /// <summary>Runs changes of tables in the context's transaction.</summary>
    internal static async Task RunAsync(
        this DocumentContext context, IReadOnlyList<MigrationOperation> operations, CancellationToken cancellationToken = default)
    {
        var connection = context.GetService<IRelationalConnection>();
        foreach (var command in context.GetService<IMigrationsSqlGenerator>().Generate(operations))
        {
            await command.ExecuteNonQueryAsync(connection, cancellationToken: cancellationToken);
        }
    }
}
