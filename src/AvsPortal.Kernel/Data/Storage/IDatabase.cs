using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace AvsPortal.Kernel.Data.Storage;

/// <summary>What differs between SQLite and PostgreSQL.</summary>
internal interface IDatabase
{
    /// <summary>Counts the tables named Document.</summary>
    string DocumentTableExists { get; }

    /// <summary>Run in the transaction that creates the Document table; empty for nothing.</summary>
    string BeforeCreate { get; }

    /// <summary>Run after it; empty for nothing.</summary>
    string AfterCreate { get; }

    /// <summary>Keeps others from adding documents until the end of the transaction; empty when they cannot anyway.</summary>
    string LockDocuments { get; }

    void Configure(DbContextOptionsBuilder options);

    /// <summary>A connection of the pool that contexts use too, not opened.</summary>
    DbConnection CreateConnection();

    /// <summary>Creates what is missing before any table: the file and its mode.</summary>
    Task PrepareAsync(CancellationToken cancellationToken);

    /// <summary>The id of a new document.</summary>
    ValueTask<long> NextIdAsync(DbConnection connection, CancellationToken cancellationToken);

    /// <summary>Forgets which ids are free, after a failed write.</summary>
    void ForgetIds();

    /// <summary>Waits for this process's turn to write. Dispose what it returns after the transaction.</summary>
    ValueTask<IDisposable?> WaitForTurnAsync(CancellationToken cancellationToken);

    /// <summary>Sends a message of at most 7,900 bytes to the site's other processes, and to this one; nothing where there is only one.</summary>
    Task AnnounceAsync(string message);

    /// <summary>
    /// Hears what is announced until cancelled; ends at once where there is only one process. Throws when the database is away.
    /// </summary>
    /// <param name="heard">Given each message, and null when messages may have been missed: at the start.</param>
    /// <param name="cancellationToken">Ends it.</param>
    Task ListenAsync(Func<string?, Task> heard, CancellationToken cancellationToken);

    DocumentWriter CreateWriter(DbConnection connection, DbTransaction transaction);
}
