using System.Text.Json;
using AvsPortal.Kernel.Data.Model;
using AvsPortal.Kernel.Data.Storage;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data;
using YesSql.Indexes;

namespace AvsPortal.Kernel.Data.Sessions;

/// <summary>Writes what a session's objects have become: the document, then its rows in each index.</summary>
internal sealed class SessionFlush(DocumentStore store, SessionDocuments documents, SessionConnection connection, IServiceProvider services)
{
    private List<IndexDescriptor>? scoped;
    private bool running;

    /// <summary>Writes pending objects; with <paramref name="changed"/> also those changed since they were flushed.</summary>
    internal async Task RunAsync(bool changed, CancellationToken cancellationToken)
    {
        // A map that queries comes here again: it sees what was flushed before it.
        if (running || !(documents.HasPending || (changed && documents.Saved.Count > 0)))
        {
            return;
        }

        // Those written below are what they are; only what was flushed earlier can have changed since.
        TrackedDocument[] flushed = changed ? [.. documents.Saved.Where(tracked => !tracked.IsPending)] : [];
        running = true;
        try
        {
            while (documents.HasPending)
            {
                await WriteAsync(documents.TakePending(), onlyChanged: false, cancellationToken);
            }

            await WriteAsync(flushed, onlyChanged: true, cancellationToken);
        }
        finally
        {
            running = false;
        }
    }

    private async Task WriteAsync(IReadOnlyList<TrackedDocument> list, bool onlyChanged, CancellationToken cancellationToken)
    {
        // Maps may take their time: they run before the database is locked.
        List<(TrackedDocument Tracked, string Content, List<IIndex> Rows)> writes = [];
        foreach (var tracked in list)
        {
            if (tracked.IsDeleted)
            {
                if (!onlyChanged)
                {
                    writes.Add((tracked, "", []));
                }

                continue;
            }

            var content = JsonSerializer.Serialize(tracked.Item, tracked.Item!.GetType(), store.Json);
            if (!onlyChanged || !string.Equals(content, tracked.Document.Content, StringComparison.Ordinal))
            {
                writes.Add((tracked, content, await MapAsync(tracked.Item, cancellationToken)));
            }
        }

        if (writes.Count == 0)
        {
            return;
        }

        var writer = await connection.BeginAsync(cancellationToken);
        foreach (var (tracked, content, rows) in writes)
        {
            await (tracked.IsDeleted
                ? DeleteAsync(writer, tracked, cancellationToken)
                : WriteAsync(writer, tracked, content, rows, cancellationToken));
        }

        await writer.CompleteAsync(cancellationToken);
    }

    private async Task WriteAsync(
        DocumentWriter writer, TrackedDocument tracked, string content, List<IIndex> rows, CancellationToken cancellationToken)
    {
        var document = tracked.Document;
        if (tracked.IsNew)
        {
            await RefuseSecondAsync(tracked, cancellationToken);
            await writer.RunAsync(store.Commands.Insert, [document.Id, document.Type, content, 1L], missed: null, cancellationToken);
            (tracked.IsNew, document.Version) = (false, 1);
        }
        else
        {
            await (tracked.CheckConcurrency
                ? writer.RunAsync(store.Commands.UpdateChecked, [document.Id, content, document.Version], tracked.Conflict, cancellationToken)
                : writer.RunAsync(store.Commands.Update, [document.Id, content], tracked.Conflict, cancellationToken));
            document.Version++;
            foreach (var type in Indexes(tracked.Item!.GetType()).Select(descriptor => descriptor.IndexType).Distinct())
            {
                await writer.RunAsync(store.Commands.Table(type).Delete, [document.Id], missed: null, cancellationToken);
            }
        }

        document.Content = content;
        foreach (var row in rows)
        {
            var table = store.Commands.Table(row.GetType());
            await writer.RunAsync(table.Insert, table.Values(row, document.Id), missed: null, cancellationToken);
        }
    }

    private async Task DeleteAsync(DocumentWriter writer, TrackedDocument tracked, CancellationToken cancellationToken)
    {
        if (!tracked.IsNew)
        {
            await writer.RunAsync(store.Commands.Delete, [tracked.Document.Id], missed: null, cancellationToken);
        }
    }

    private async Task RefuseSecondAsync(TrackedDocument tracked, CancellationToken cancellationToken)
    {
        if (!tracked.IsSingle)
        {
            return;
        }

        await connection.LockDocumentsAsync(cancellationToken);
        if (await connection.HasDocumentAsync(tracked.Document.Type, cancellationToken))
        {
            throw tracked.Conflict();
        }
    }

    private async Task<List<IIndex>> MapAsync(object item, CancellationToken cancellationToken)
    {
        List<IIndex> rows = [];
        foreach (var descriptor in Indexes(item.GetType()))
        {
            if (descriptor.Filter?.Invoke(item) != false)
            {
                rows.AddRange(await descriptor.Map(item, cancellationToken));
            }
        }

        return rows;
    }

    private IEnumerable<IndexDescriptor> Indexes(Type type)
    {
        scoped ??= services.GetServices<IScopedIndexProvider>().SelectMany(IndexDescriptors.Of).ToList();
        return store.Indexes(type).Concat(scoped.Where(descriptor => descriptor.Type == type));
    }
}
