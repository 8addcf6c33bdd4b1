namespace OrchardCore.ContentManagement.Handlers;

public abstract class ContentPartHandler<TPart> : IContentPartHandler where TPart : ContentPart, new()
{
    public virtual Task ActivatedAsync(ActivatedContentContext context, TPart part) => Task.CompletedTask;

    public virtual Task ActivatingAsync(ActivatingContentContext context, TPart part) => Task.CompletedTask;

    public virtual Task ClonedAsync(CloneContentContext context, TPart part) => Task.CompletedTask;

    public virtual Task CloningAsync(CloneContentContext context, TPart part) => Task.CompletedTask;

    public virtual Task CreatedAsync(CreateContentContext context, TPart part) => Task.CompletedTask;

    public virtual Task CreatingAsync(CreateContentContext context, TPart part) => Task.CompletedTask;

    public virtual Task DraftSavedAsync(SaveDraftContentContext context, TPart part) => Task.CompletedTask;

    public virtual Task DraftSavingAsync(SaveDraftContentContext context, TPart part) => Task.CompletedTask;

    public virtual Task GetContentItemAspectAsync(ContentItemAspectContext context, TPart part) => Task.CompletedTask;

    public virtual Task ImportedAsync(ImportContentContext context, TPart part) => Task.CompletedTask;

    public virtual Task ImportingAsync(ImportContentContext context, TPart part) => Task.CompletedTask;

    public virtual Task InitializedAsync(InitializingContentContext context, TPart part) => Task.CompletedTask;

    public virtual Task InitializingAsync(InitializingContentContext context, TPart part) => Task.CompletedTask;

    public virtual Task LoadedAsync(LoadContentContext context, TPart part) => Task.CompletedTask;

    public virtual Task LoadingAsync(LoadContentContext context, TPart part) => Task.CompletedTask;

    public virtual Task PublishedAsync(PublishContentContext context, TPart part) => Task.CompletedTask;

    public virtual Task PublishingAsync(PublishContentContext context, TPart part) => Task.CompletedTask;

    public virtual Task RemovedAsync(RemoveContentContext context, TPart part) => Task.CompletedTask;

    public virtual Task RemovingAsync(RemoveContentContext context, TPart part) => Task.CompletedTask;

    public virtual Task UnpublishedAsync(PublishContentContext context, TPart part) => Task.CompletedTask;

    public virtual Task UnpublishingAsync(PublishContentContext context, TPart part) => Task.CompletedTask;

    public virtual Task UpdatedAsync(UpdateContentContext context, TPart part) => Task.CompletedTask;

    public virtual Task UpdatingAsync(UpdateContentContext context, TPart part) => Task.CompletedTask;

    public virtual Task ValidatedAsync(ValidateContentContext context, TPart part) => Task.CompletedTask;

    protected virtual Task ValidatedAsync(ValidateContentPartContext context, TPart part) => Task.CompletedTask;

    public virtual Task ValidatingAsync(ValidateContentContext context, TPart part) => Task.CompletedTask;

    protected virtual Task ValidatingAsync(ValidateContentPartContext context, TPart part) => Task.CompletedTask;

    public virtual Task VersionedAsync(VersionContentContext context, TPart existing, TPart building) => Task.CompletedTask;

    public virtual Task VersioningAsync(VersionContentContext context, TPart existing, TPart building) => Task.CompletedTask;

    Task IContentPartHandler.ActivatedAsync(ActivatedContentContext context, ContentPart part) =>
        part is TPart own ? ActivatedAsync(context, own) : Task.CompletedTask;

    Task IContentPartHandler.ActivatingAsync(ActivatingContentContext context, ContentPart part) =>
        part is TPart own ? ActivatingAsync(context, own) : Task.CompletedTask;

    Task IContentPartHandler.ClonedAsync(CloneContentContext context, ContentPart part) =>
        part is TPart own ? ClonedAsync(context, own) : Task.CompletedTask;

    Task IContentPartHandler.CloningAsync(CloneContentContext context, ContentPart part) =>
        part is TPart own ? CloningAsync(context, own) : Task.CompletedTask;

    Task IContentPartHandler.CreatedAsync(CreateContentContext context, ContentPart part) =>
        part is TPart own ? CreatedAsync(context, own) : Task.CompletedTask;

    Task IContentPartHandler.CreatingAsync(CreateContentContext context, ContentPart part) =>
        part is TPart own ? CreatingAsync(context, own) : Task.CompletedTask;

    Task IContentPartHandler.DraftSavedAsync(SaveDraftContentContext context, ContentPart part) =>
        part is TPart own ? DraftSavedAsync(context, own) : Task.CompletedTask;

    Task IContentPartHandler.DraftSavingAsync(SaveDraftContentContext context, ContentPart part) =>
        part is TPart own ? DraftSavingAsync(context, own) : Task.CompletedTask;

    Task IContentPartHandler.GetContentItemAspectAsync(ContentItemAspectContext context, ContentPart part) =>
        part is TPart own ? GetContentItemAspectAsync(context, own) : Task.CompletedTask;

    Task IContentPartHandler.ImportedAsync(ImportContentContext context, ContentPart part) =>
        part is TPart own ? ImportedAsync(context, own) : Task.CompletedTask;

    Task IContentPartHandler.ImportingAsync(ImportContentContext context, ContentPart part) =>
        part is TPart own ? ImportingAsync(context, own) : Task.CompletedTask;

    Task IContentPartHandler.InitializedAsync(InitializingContentContext context, ContentPart part) =>
        part is TPart own ? InitializedAsync(context, own) : Task.CompletedTask;

    Task IContentPartHandler.InitializingAsync(InitializingContentContext context, ContentPart part) =>
        part is TPart own ? InitializingAsync(context, own) : Task.CompletedTask;

    Task IContentPartHandler.LoadedAsync(LoadContentContext context, ContentPart part) =>
        part is TPart own ? LoadedAsync(context, own) : Task.CompletedTask;

    Task IContentPartHandler.LoadingAsync(LoadContentContext context, ContentPart part) =>
        part is TPart own ? LoadingAsync(context, own) : Task.CompletedTask;

    Task IContentPartHandler.PublishedAsync(PublishContentContext context, ContentPart part) =>
        part is TPart own ? PublishedAsync(context, own) : Task.CompletedTask;

    Task IContentPartHandler.PublishingAsync(PublishContentContext context, ContentPart part) =>
        part is TPart own ? PublishingAsync(context, own) : Task.CompletedTask;

    Task IContentPartHandler.RemovedAsync(RemoveContentContext context, ContentPart part) =>
        part is TPart own ? RemovedAsync(context, own) : Task.CompletedTask;

    Task IContentPartHandler.RemovingAsync(RemoveContentContext context, ContentPart part) =>
        part is TPart own ? RemovingAsync(context, own) : Task.CompletedTask;

    Task IContentPartHandler.UnpublishedAsync(PublishContentContext context, ContentPart part) =>
        part is TPart own ? UnpublishedAsync(context, own) : Task.CompletedTask;

    Task IContentPartHandler.UnpublishingAsync(PublishContentContext context, ContentPart part) =>
        part is TPart own ? UnpublishingAsync(context, own) : Task.CompletedTask;

    Task IContentPartHandler.UpdatedAsync(UpdateContentContext context, ContentPart part) =>
        part is TPart own ? UpdatedAsync(context, own) : Task.CompletedTask;

    Task IContentPartHandler.UpdatingAsync(UpdateContentContext context, ContentPart part) =>
        part is TPart own ? UpdatingAsync(context, own) : Task.CompletedTask;

    async Task IContentPartHandler.ValidatedAsync(ValidateContentContext context, ContentPart part)
    {
        if (part is not TPart own)
        {
            return;
        }

        await ValidatedAsync(context, own);
        if (context is ValidateContentPartContext partContext)
        {
            await ValidatedAsync(partContext, own);
        }
    }

    async Task IContentPartHandler.ValidatingAsync(ValidateContentContext context, ContentPart part)
    {
        if (part is not TPart own)
        {
            return;
        }

        await ValidatingAsync(context, own);
        if (context is ValidateContentPartContext partContext)
        {
            await ValidatingAsync(partContext, own);
        }
    }

    Task IContentPartHandler.VersionedAsync(VersionContentContext context, ContentPart existing, ContentPart building) =>
        existing is TPart first && building is TPart second ? VersionedAsync(context, first, second) : Task.CompletedTask;

    Task IContentPartHandler.VersioningAsync(VersionContentContext context, ContentPart existing, ContentPart building) =>
        existing is TPart first && building is TPart second ? VersioningAsync(context, first, second) : Task.CompletedTask;
}
