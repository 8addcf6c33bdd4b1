using System.Text.Json.Nodes;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Modules;
using YesSql.Services;

namespace AvsPortal.Kernel.Contents;

/// <summary>The life of a content item: made, read, changed, published, removed, in draft, published and past versions.</summary>
internal sealed partial class ContentManager(
    IContentDefinitionManager definitions,
    ContentStore store,
    ContentEvents events,
    IContentItemIdGenerator ids,
    IClock clock,
    INotifier notifier,
    IStringLocalizer<ContentManager> S,
    ILogger<ContentManager> logger) : IContentManager
{
    public async Task<ContentItem> NewAsync(string contentType)
    {
        var item = await ActivateAsync(contentType);
        item.ContentItemId = ids.GenerateUniqueId(item);

        var activated = new ActivatedContentContext(item);
        await events.AfterAsync(activated, nameof(IContentHandler.ActivatedAsync), (handler, context) => handler.ActivatedAsync(context));

        var initializing = new InitializingContentContext(item);
        await events.BeforeAsync(initializing, nameof(IContentHandler.InitializingAsync), (handler, context) => handler.InitializingAsync(context));
        await events.AfterAsync(initializing, nameof(IContentHandler.InitializedAsync), (handler, context) => handler.InitializedAsync(context));
        return item;
    }

    public async Task<ContentItem> GetAsync(string contentItemId, VersionOptions? options = null)
    {
        if (string.IsNullOrEmpty(contentItemId))
        {
            return null!;
        }

        options ??= VersionOptions.Published;
        if (options.IsDraftRequired)
        {
            return await DraftAsync(contentItemId);
        }

        var item = options switch
        {
            { IsLatest: true } => await store.FindLatestAsync(contentItemId),
            { IsDraft: true } => await store.FindDraftAsync(contentItemId),
            _ => await store.ReadPublishedAsync(contentItemId),
        };
        return item is null ? null! : await LoadAsync(item);
    }

    public async Task<IEnumerable<ContentItem>> GetAsync(IEnumerable<string> contentItemIds, VersionOptions? options = null)
    {
        var wanted = contentItemIds.Where(id => !string.IsNullOrEmpty(id)).Distinct(StringComparer.Ordinal).ToArray();
        if (wanted.Length == 0)
        {
            return [];
        }

        options ??= VersionOptions.Published;
        IEnumerable<ContentItem> items;
        if (options.IsDraftRequired)
        {
            var drafts = new List<ContentItem>();
            foreach (var latest in await store.ListAsync(index => index.ContentItemId.IsIn(wanted) && index.Latest))
            {
                drafts.Add(await DraftAsync(latest));
            }

            items = drafts;
        }
        else
        {
            items = options switch
            {
                { IsLatest: true } => await store.ListAsync(index => index.ContentItemId.IsIn(wanted) && index.Latest),
                { IsDraft: true } => await store.ListAsync(index => index.ContentItemId.IsIn(wanted) && index.Latest && !index.Published),
                _ => await store.ReadPublishedAsync(wanted),
            };
        }

        // Orchard leaves the order open; the order that was asked for surprises nobody.
        var positions = wanted.Select((id, position) => (id, position)).ToDictionary(pair => pair.id, pair => pair.position, StringComparer.Ordinal);
        return await LoadAllAsync(items.OrderBy(item => positions[item.ContentItemId]));
    }

    public async Task<ContentItem> GetVersionAsync(string contentItemVersionId)
    {
        var item = string.IsNullOrEmpty(contentItemVersionId) ? null : await store.FindVersionAsync(contentItemVersionId);
        return item is null ? null! : await LoadAsync(item);
    }

    public async Task<IEnumerable<ContentItem>> GetAllVersionsAsync(string contentItemId) =>
        string.IsNullOrEmpty(contentItemId) ? [] : await LoadAllAsync(await store.ListAllAsync(contentItemId));

    public async Task<ContentItem> LoadAsync(ContentItem contentItem)
    {
        if (store.Recall(contentItem.Id) is { } known)
        {
            return known;
        }

        var context = new LoadContentContext(contentItem);
        await events.BeforeAsync(context, nameof(IContentHandler.LoadingAsync), (handler, loading) => handler.LoadingAsync(loading));
        store.Remember(contentItem);
        await events.AfterAsync(context, nameof(IContentHandler.LoadedAsync), (handler, loaded) => handler.LoadedAsync(loaded));
        return contentItem;
    }

    public async Task<TAspect> PopulateAspectAsync<TAspect>(IContent content, TAspect aspect)
    {
        var context = new ContentItemAspectContext { ContentItem = content.ContentItem, Aspect = aspect! };
        await events.BeforeAsync(context, nameof(IContentHandler.GetContentItemAspectAsync), (handler, asked) => handler.GetContentItemAspectAsync(asked));
        return (TAspect)context.Aspect;
    }

    private async Task<List<ContentItem>> LoadAllAsync(IEnumerable<ContentItem> items)
    {
        var loaded = new List<ContentItem>();
        foreach (var item in items)
        {
            loaded.Add(await LoadAsync(item));
        }

        return loaded;
    }

    // An unknown type gives an item without parts, as in Orchard.
    private async Task<ContentItem> ActivateAsync(string contentType)
    {
        var item = new ContentItem { ContentType = contentType };
        var context = new ActivatingContentContext(item)
        {
            ContentType = contentType,
            Definition = await DefinitionAsync(contentType),
        };
        await events.BeforeAsync(context, nameof(IContentHandler.ActivatingAsync), (handler, activating) => handler.ActivatingAsync(activating));
        return context.ContentItem;
    }

    private async Task<ContentTypeDefinition> DefinitionAsync(string contentType) =>
        await definitions.GetTypeDefinitionAsync(contentType) ?? new ContentTypeDefinition(contentType, contentType);

    private async Task<ContentItem> DraftAsync(string contentItemId)
    {
        var latest = await store.FindLatestAsync(contentItemId);
        return latest is null ? null! : await DraftAsync(latest);
    }

    private async Task<ContentItem> DraftAsync(ContentItem latest)
    {
        latest = await LoadAsync(latest);
        if (!latest.Published)
        {
            return latest;
        }

        if (!(await DefinitionAsync(latest.ContentType)).IsVersionable())
        {
            // The one record becomes the draft: visitors no longer see it.
            latest.Published = false;
            store.ForgetPublished(latest.ContentItemId);
            await store.SaveAsync(latest, checkConcurrency: true);
            return latest;
        }

        var draft = await VersionAsync(latest);
        await store.SaveAsync(draft);
        return draft;
    }

    private async Task<ContentItem> VersionAsync(ContentItem existing)
    {
        var building = new ContentItem
        {
            ContentItemId = existing.ContentItemId,
            ContentType = existing.ContentType,
            Data = (JsonObject)existing.Data.DeepClone(),
            DisplayText = existing.DisplayText,
            Latest = true,
        };
        building.ContentItemVersionId = ids.GenerateUniqueId(building);

        var context = new VersionContentContext(existing, building);
        await events.BeforeAsync(context, nameof(IContentHandler.VersioningAsync), (handler, versioning) => handler.VersioningAsync(versioning));
        existing.Latest = false;
        await store.SaveAsync(existing, checkConcurrency: true);
        await events.AfterAsync(context, nameof(IContentHandler.VersionedAsync), (handler, versioned) => handler.VersionedAsync(versioned));
        return building;
    }
}
