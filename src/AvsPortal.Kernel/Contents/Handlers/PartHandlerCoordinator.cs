using AvsPortal.Kernel.Contents.Fields;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;

namespace AvsPortal.Kernel.Contents.Handlers;

/// <summary>Gives an item the parts and fields of its type, and hands its events to the handlers of its parts.</summary>
internal sealed class PartHandlerCoordinator(IServiceProvider services, IContentDefinitionManager definitions, ContentElements elements, FieldRules rules) : IContentHandler
{
    public async Task ActivatingAsync(ActivatingContentContext context)
    {
        elements.Complete(context.ContentItem, context.Definition);
        rules.SetDefaults(context.ContentItem, context.Definition);
        await BeforeAsync(context, (handler, own, part) => handler.ActivatingAsync(own, part));
    }

    public Task ActivatedAsync(ActivatedContentContext context) => AfterAsync(context, (handler, own, part) => handler.ActivatedAsync(own, part));

    public Task InitializingAsync(InitializingContentContext context) => BeforeAsync(context, (handler, own, part) => handler.InitializingAsync(own, part));

    public Task InitializedAsync(InitializingContentContext context) => AfterAsync(context, (handler, own, part) => handler.InitializedAsync(own, part));

    public Task CreatingAsync(CreateContentContext context) => BeforeAsync(context, (handler, own, part) => handler.CreatingAsync(own, part));

    public Task CreatedAsync(CreateContentContext context) => AfterAsync(context, (handler, own, part) => handler.CreatedAsync(own, part));

    // The type may have got parts and fields since the item was stored.
    public async Task LoadingAsync(LoadContentContext context)
    {
        if (await definitions.GetTypeDefinitionAsync(context.ContentItem.ContentType) is { } definition)
        {
            elements.Complete(context.ContentItem, definition);
        }

        await BeforeAsync(context, (handler, own, part) => handler.LoadingAsync(own, part));
    }

    public Task LoadedAsync(LoadContentContext context) => AfterAsync(context, (handler, own, part) => handler.LoadedAsync(own, part));

    public Task ImportingAsync(ImportContentContext context) => BeforeAsync(context, (handler, own, part) => handler.ImportingAsync(own, part));

    public Task ImportedAsync(ImportContentContext context) => AfterAsync(context, (handler, own, part) => handler.ImportedAsync(own, part));

    public Task UpdatingAsync(UpdateContentContext context) => BeforeAsync(context, (handler, own, part) => handler.UpdatingAsync(own, part));

    public Task UpdatedAsync(UpdateContentContext context) => AfterAsync(context, (handler, own, part) => handler.UpdatedAsync(own, part));

    public async Task ValidatingAsync(ValidateContentContext context)
    {
        await BeforeAsync(context, (handler, own, part, typePart) => handler.ValidatingAsync(ForPart(own, typePart), part));
        if (await definitions.GetTypeDefinitionAsync(context.ContentItem.ContentType) is { } definition)
        {
            rules.Validate(context, definition);
        }
    }

    public Task ValidatedAsync(ValidateContentContext context) =>
        AfterAsync(context, (handler, own, part, typePart) => handler.ValidatedAsync(ForPart(own, typePart), part));

    public Task RestoringAsync(RestoreContentContext context) => Task.CompletedTask;

    public Task RestoredAsync(RestoreContentContext context) => Task.CompletedTask;

    public Task VersioningAsync(VersionContentContext context) => VersionsAsync(context, reverse: false, (handler, existing, building) => handler.VersioningAsync(context, existing, building));

    public Task VersionedAsync(VersionContentContext context) => VersionsAsync(context, reverse: true, (handler, existing, building) => handler.VersionedAsync(context, existing, building));

    public Task DraftSavingAsync(SaveDraftContentContext context) => BeforeAsync(context, (handler, own, part) => handler.DraftSavingAsync(own, part));

    public Task DraftSavedAsync(SaveDraftContentContext context) => AfterAsync(context, (handler, own, part) => handler.DraftSavedAsync(own, part));

    public Task PublishingAsync(PublishContentContext context) => BeforeAsync(context, (handler, own, part) => handler.PublishingAsync(own, part));

    public Task PublishedAsync(PublishContentContext context) => AfterAsync(context, (handler, own, part) => handler.PublishedAsync(own, part));

    public Task UnpublishingAsync(PublishContentContext context) => BeforeAsync(context, (handler, own, part) => handler.UnpublishingAsync(own, part));

    public Task UnpublishedAsync(PublishContentContext context) => AfterAsync(context, (handler, own, part) => handler.UnpublishedAsync(own, part));

    public Task RemovingAsync(RemoveContentContext context) => BeforeAsync(context, (handler, own, part) => handler.RemovingAsync(own, part));

    public Task RemovedAsync(RemoveContentContext context) => AfterAsync(context, (handler, own, part) => handler.RemovedAsync(own, part));

    public async Task GetContentItemAspectAsync(ContentItemAspectContext context)
    {
        foreach (var (typePart, handlers) in await PartsAsync(context.ContentItem))
        {
            foreach (var type in handlers)
            {
                if (context.ContentItem.Get(elements.TypeOf(typePart), typePart.Name) is ContentPart part)
                {
                    await Handler(type).GetContentItemAspectAsync(context, part);
                }
            }
        }
    }

    public async Task CloningAsync(CloneContentContext context)
    {
        elements.Complete(context.CloneContentItem, await DefinitionAsync(context.ContentItem));
        await BeforeAsync(context, (handler, own, part) => handler.CloningAsync(own, part));
    }

    public Task ClonedAsync(CloneContentContext context) => AfterAsync(context, (handler, own, part) => handler.ClonedAsync(own, part));

    private static ValidateContentPartContext ForPart(ValidateContentContext context, ContentTypePartDefinition part) =>
        new(context.ContentItem) { ContentTypePartDefinition = part, ContentValidateResult = context.ContentValidateResult };

    private Task BeforeAsync<TContext>(TContext context, Func<IContentPartHandler, TContext, ContentPart, Task> call) where TContext : ContentContextBase =>
        BeforeAsync(context, (handler, own, part, _) => call(handler, own, part));

    private Task AfterAsync<TContext>(TContext context, Func<IContentPartHandler, TContext, ContentPart, Task> call) where TContext : ContentContextBase =>
        AfterAsync(context, (handler, own, part, _) => call(handler, own, part));

    private async Task BeforeAsync<TContext>(TContext context, Func<IContentPartHandler, TContext, ContentPart, ContentTypePartDefinition, Task> call) where TContext : ContentContextBase
    {
        foreach (var (typePart, handlers) in await PartsAsync(context.ContentItem))
        {
            foreach (var type in handlers)
            {
                await CallAsync(context, typePart, type, call);
            }
        }
    }

    private async Task AfterAsync<TContext>(TContext context, Func<IContentPartHandler, TContext, ContentPart, ContentTypePartDefinition, Task> call) where TContext : ContentContextBase
    {
        foreach (var (typePart, handlers) in (await PartsAsync(context.ContentItem)).Reverse())
        {
            foreach (var type in handlers.Reverse())
            {
                await CallAsync(context, typePart, type, call);
            }
        }
    }

    // The part is asked for again before each handler: one that changed a field made older instances stale.
    private async Task CallAsync<TContext>(TContext context, ContentTypePartDefinition typePart, Type handler, Func<IContentPartHandler, TContext, ContentPart, ContentTypePartDefinition, Task> call) where TContext : ContentContextBase
    {
        if (context.ContentItem.Get(elements.TypeOf(typePart), typePart.Name) is ContentPart part)
        {
            await call(Handler(handler), context, part, typePart);
        }
    }

    private async Task VersionsAsync(VersionContentContext context, bool reverse, Func<IContentPartHandler, ContentPart, ContentPart, Task> call)
    {
        var parts = await PartsAsync(context.ContentItem);
        foreach (var (typePart, handlers) in reverse ? parts.Reverse() : parts)
        {
            var type = elements.TypeOf(typePart);
            foreach (var handler in reverse ? handlers.Reverse() : handlers)
            {
                if (context.ContentItem.Get(type, typePart.Name) is ContentPart existing && context.BuildingContentItem.Get(type, typePart.Name) is ContentPart building)
                {
                    await call(Handler(handler), existing, building);
                }
            }
        }
    }

    private async Task<IEnumerable<(ContentTypePartDefinition Part, IReadOnlyList<Type> Handlers)>> PartsAsync(ContentItem item) =>
        [.. (await DefinitionAsync(item)).Parts.Select(part => (part, elements.HandlersOf(part))).Where(pair => pair.Item2.Count > 0)];

    private async Task<ContentTypeDefinition> DefinitionAsync(ContentItem item) =>
        await definitions.GetTypeDefinitionAsync(item.ContentType) ?? new ContentTypeDefinition(item.ContentType, item.ContentType);

    private IContentPartHandler Handler(Type type) => (IContentPartHandler)services.GetRequiredService(type);
}
