using System.Data.Common;

namespace AvsPortal.Kernel.Data.Storage;

/// <summary>Statements that need no EF Core, which takes its time to start.</summary>
internal static class ConnectionExtensions
{
    /// <summary>Runs a statement; the first value it gives, if any. Nothing for an empty statement.</summary>
    internal static async Task<object?> ScalarAsync(
        this DbConnection connection, string sql, DbTransaction? transaction = null, CancellationToken cancellationToken = default)
    {
        if (sql.Length == 0)
        {
            return null;
        }

        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Transaction = transaction ?? command.Transaction;
        return await command.ExecuteScalarAsync(cancellationToken);
    }
}
