using System.Collections.Concurrent;
using System.Data;
using AvsPortal.Kernel.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace AvsPortal.Kernel.Data.Storage;

/// <summary>
/// Contexts that no session uses, with their connections open: EF Core's own pool closes them, and opening one for SQLite costs more
/// than a query. They track nothing, so they hold nothing of the session before.
/// </summary>
internal sealed class ContextPool(DbContextOptions<DocumentContext> options) : IDisposable
{
    // More are used at once when needed, and closed afterwards: each keeps its pages of the database in memory.
    private static readonly int mostIdle = 2 * Environment.ProcessorCount;
    private readonly ConcurrentStack<DocumentContext> idle = [];
    private bool disposed;

    internal DocumentContext Rent()
    {
        while (idle.TryPop(out var context))
        {
            if (context.Database.GetDbConnection().State == ConnectionState.Open)
            {
                return context;
            }

            // The server closed it.
            context.Dispose();
        }

        return new DocumentContext(options);
    }

    /// <summary>Takes back a context whose transaction, if any, has ended.</summary>
    internal void Return(DocumentContext context)
    {
        if (disposed || idle.Count >= mostIdle || context.Database.CurrentTransaction is not null)
        {
            context.Dispose();
            return;
        }

        idle.Push(context);
    }

    public void Dispose()
    {
        disposed = true;
        while (idle.TryPop(out var context))
        {
            context.Dispose();
        }
    }
}
