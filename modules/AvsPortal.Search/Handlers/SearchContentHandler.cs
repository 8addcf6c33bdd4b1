using AvsPortal.Search.Indexing;
using OrchardCore.ContentManagement.Handlers;

namespace AvsPortal.Search.Handlers;

/// <summary>Notes whatever may change what readers find. Drafts change nothing: only what is published is indexed.</summary>
public sealed class SearchContentHandler(SearchOutbox outbox) : ContentHandlerBase
{
    public override Task PublishedAsync(PublishContentContext context) => outbox.NoteAsync(context.ContentItem);

    public override Task UnpublishedAsync(PublishContentContext context) => outbox.NoteAsync(context.ContentItem);

    public override Task RemovedAsync(RemoveContentContext context) => outbox.NoteAsync(context.ContentItem);

    public override Task ImportedAsync(ImportContentContext context) => outbox.NoteAsync(context.ContentItem);

    public override Task CreatedAsync(CreateContentContext context) =>
        context.ContentItem.Published ? outbox.NoteAsync(context.ContentItem) : Task.CompletedTask;

    public override Task UpdatedAsync(UpdateContentContext context) =>
        context.ContentItem.Published ? outbox.NoteAsync(context.ContentItem) : Task.CompletedTask;
}
