using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace AvsPortal.Kernel.Data.Storage;

/// <summary>
/// EF Core keeps decimals as text in SQLite and compares them by a function that reads them in the current culture:
/// on a French page "0.5" is no number, and an exception inside SQLite ends the process. This one reads them as they are written.
/// </summary>
internal sealed class InvariantDecimals : DbConnectionInterceptor
{
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Replace(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Replace(connection);
        return Task.CompletedTask;
    }

    private static void Replace(DbConnection connection) => ((SqliteConnection)connection).CreateCollation("EF_DECIMAL", Compare);

    private static int Compare(string left, string right)
        => decimal.TryParse(left, NumberStyles.Number, CultureInfo.InvariantCulture, out var first)
            && decimal.TryParse(right, NumberStyles.Number, CultureInfo.InvariantCulture, out var second)
            ? first.CompareTo(second)
            : string.CompareOrdinal(left, right);
}
