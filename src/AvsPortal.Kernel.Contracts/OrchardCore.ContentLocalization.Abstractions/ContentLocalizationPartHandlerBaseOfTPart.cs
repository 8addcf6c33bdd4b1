using OrchardCore.ContentManagement;

namespace OrchardCore.ContentLocalization.Handlers;

public abstract class ContentLocalizationPartHandlerBase<TPart> : IContentLocalizationPartHandler where TPart : ContentPart, new()
{
    public virtual Task LocalizedAsync(LocalizationContentContext context, TPart part) => Task.CompletedTask;

    public virtual Task LocalizingAsync(LocalizationContentContext context, TPart part) => Task.CompletedTask;

    Task IContentLocalizationPartHandler.LocalizingAsync(LocalizationContentContext context, ContentPart part) =>
        part is TPart own ? LocalizingAsync(context, own) : Task.CompletedTask;

    Task IContentLocalizationPartHandler.LocalizedAsync(LocalizationContentContext context, ContentPart part) =>
        part is TPart own ? LocalizedAsync(context, own) : Task.CompletedTask;
}
