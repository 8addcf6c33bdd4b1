using AvsPortal.Bilingual.Services;
using OrchardCore.ContentManagement.Handlers;

namespace AvsPortal.Bilingual.Handlers;

/// <summary>Has the state of a content's translation follow each of its versions, drafts included.</summary>
public sealed class TranslationRecordHandler(TranslationRecords records) : ContentHandlerBase
{
    public override Task CreatedAsync(CreateContentContext context) => records.NoteAsync(context.ContentItem);

    public override Task UpdatedAsync(UpdateContentContext context) => records.NoteAsync(context.ContentItem);

    public override Task DraftSavedAsync(SaveDraftContentContext context) => records.NoteAsync(context.ContentItem);

    public override Task ImportedAsync(ImportContentContext context) => records.NoteAsync(context.ContentItem);

    public override Task PublishedAsync(PublishContentContext context) => records.NoteAsync(context.ContentItem);

    public override Task UnpublishedAsync(PublishContentContext context) => records.NoteAsync(context.ContentItem);

    public override Task RemovedAsync(RemoveContentContext context) => records.NoteAsync(context.ContentItem);
}
