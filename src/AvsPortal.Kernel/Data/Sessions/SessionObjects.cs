using System.Text.Json;
using AvsPortal.Kernel.Data.Storage;
using Microsoft.EntityFrameworkCore;
using YesSql;

namespace AvsPortal.Kernel.Data.Sessions;

/// <summary>Turns documents into the session's objects, and objects into its documents.</summary>
internal sealed class SessionObjects(DocumentStore store, SessionConnection connection, SessionDocuments documents)
{
    internal static string TypeName(Type type) => type.FullName!;

    /// <summary>The object of a document just read: the one already known, or a new one; null when it is deleted in this session.</summary>
    internal T? Track<T>(Document document) where T : class
    {
        var tracked = documents.Find(document.Id) ?? documents.Add(Read<T>(document), document, isNew: false);
        return tracked.IsDeleted ? null : tracked.Item as T ?? throw new InvalidOperationException(
            $"Document {document.Id} was read as {tracked.Item?.GetType()} in this session, and now as {typeof(T)}.");
    }

    /// <summary>An object of its own, that the session does not know.</summary>
    internal T Read<T>(Document document) where T : class
    {
        var item = JsonSerializer.Deserialize<T>(document.Content, store.Json)
            ?? throw new InvalidOperationException($"Document {document.Id} ({document.Type}) is empty.");
        IdAccessor.Of(item.GetType())?.Set(item, document.Id);
        return item;
    }

    /// <summary>The document of an object to save: known, named by its id, or new.</summary>
    internal async Task<TrackedDocument> ToSaveAsync(object item, CancellationToken cancellationToken)
    {
        if (documents.Find(item) is { } known)
        {
            return known;
        }

        var accessor = IdAccessor.Of(item.GetType());
        var id = accessor?.Get(item) ?? 0;
        if (id == 0)
        {
            id = await connection.NextIdAsync(cancellationToken);
            accessor?.Set(item, id);
            return documents.Add(item, new Document { Id = id, Type = TypeName(item.GetType()) }, isNew: true);
        }

        if (documents.Find(id) is { } other)
        {
            throw new InvalidOperationException($"Another object stands for document {id} ({other.Document.Type}) in this session.");
        }

        var context = await connection.OpenAsync(cancellationToken);
        var document = await context.Set<Document>().FirstOrDefaultAsync(document => document.Id == id, cancellationToken)
            ?? throw new InvalidOperationException($"There is no document {id} to update. A new {item.GetType()} must not have an id.");
        return documents.Add(item, document, isNew: false);
    }

    /// <summary>The document of an object to delete: known, or named by its id.</summary>
    internal TrackedDocument ToDelete(object item)
    {
        if (documents.Find(item) is { } known)
        {
            return known;
        }

        var id = IdAccessor.Of(item.GetType())?.Get(item) ?? 0;
        return id == 0
            ? throw new InvalidOperationException($"A {item.GetType()} that was neither saved nor read in this session cannot be deleted.")
            : documents.Find(id) ?? documents.Add(item, new Document { Id = id, Type = TypeName(item.GetType()) }, isNew: false);
    }

    /// <summary>Makes <paramref name="replacement"/> the object of the document of <paramref name="current"/>, if that is stored.</summary>
    internal void Replace(object current, object replacement)
    {
        if (documents.Find(current) is { } tracked)
        {
            documents.Remove(tracked);
            documents.Add(replacement, tracked.Document, tracked.IsNew);
        }
    }
}
