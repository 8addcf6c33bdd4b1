using System.Data;
using System.Data.Common;
using AvsPortal.Kernel.Data.Model;
using AvsPortal.Kernel.Data.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using YesSql;

namespace AvsPortal.Kernel.Data.Sessions;

/// <summary>A session's connection, opened at the first read, and its transaction, begun at the first write.</summary>
internal sealed class SessionConnection(DocumentStore store) : IAsyncDisposable, IDisposable
{
    private DocumentContext? context;
    private IDbContextTransaction? transaction;
    private DocumentWriter? writer;
    private IDisposable? turn;

    internal DbTransaction? Transaction => transaction?.GetDbTransaction();

    /// <summary>To build queries with; <see cref="OpenAsync"/> before they run.</summary>
    internal DocumentContext Context => context ??= store.Contexts.Rent();

    internal async ValueTask<DocumentContext> OpenAsync(CancellationToken cancellationToken)
    {
        if (Context.Database.GetDbConnection().State != ConnectionState.Open)
        {
            await Context.Database.OpenConnectionAsync(cancellationToken);
        }

        return Context;
    }

    internal async ValueTask<long> NextIdAsync(CancellationToken cancellationToken) =>
        await store.Database.NextIdAsync((await OpenAsync(cancellationToken)).Database.GetDbConnection(), cancellationToken);

    /// <summary>Until the end of the transaction nobody else adds a document.</summary>
    internal Task LockDocumentsAsync(CancellationToken cancellationToken) =>
        Context.Database.GetDbConnection().ScalarAsync(store.Database.LockDocuments, Transaction, cancellationToken);

    internal async Task<bool> HasDocumentAsync(string type, CancellationToken cancellationToken) =>
        await (await OpenAsync(cancellationToken)).Set<Document>().AnyAsync(document => document.Type == type, cancellationToken);

    /// <summary>Begins the transaction unless there is one.</summary>
    internal async ValueTask<DocumentWriter> BeginAsync(CancellationToken cancellationToken)
    {
        if (writer is null)
        {
            await OpenAsync(cancellationToken);
            turn = await store.Database.WaitForTurnAsync(cancellationToken);
            try
            {
                // For SQLite this is BEGIN IMMEDIATE: whoever may not write learns it here, not half-way.
                transaction = await Context.Database.BeginTransactionAsync(cancellationToken);
            }
            catch
            {
                turn?.Dispose();
                throw;
            }

            writer = store.Database.CreateWriter(Context.Database.GetDbConnection(), transaction.GetDbTransaction());
        }

        return writer;
    }

    internal async Task CommitAsync(CancellationToken cancellationToken)
    {
        if (transaction is not null)
        {
            await writer!.CompleteAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            await EndAsync();
        }
    }

    /// <summary>Undoes the transaction, if there is one.</summary>
    internal async ValueTask EndAsync()
    {
        try
        {
            if (writer is not null)
            {
                await writer.DisposeAsync();
            }

            if (transaction is not null)
            {
                await transaction.DisposeAsync();
            }
        }
        finally
        {
            Forget();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await EndAsync();
        GiveBack();
    }

    public void Dispose()
    {
        try
        {
            transaction?.Dispose();
        }
        finally
        {
            Forget();
        }

        GiveBack();
    }

    private void GiveBack()
    {
        if (context is not null)
        {
            store.Contexts.Return(context);
            context = null;
        }
    }

    private void Forget()
    {
        (writer, transaction) = (null, null);
        turn?.Dispose();
        turn = null;
    }
}
