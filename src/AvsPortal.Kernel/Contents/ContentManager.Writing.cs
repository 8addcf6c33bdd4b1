using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace AvsPortal.Kernel.Contents;

internal sealed partial class ContentManager
{
    /// <returns>False when a handler cancelled: nothing is stored, or only the draft when it is the publication that was cancelled.</returns>
    public async Task<bool> CreateAsync(ContentItem contentItem, VersionOptions? options = null)
    {
        options ??= VersionOptions.Published;
        if (string.IsNullOrEmpty(contentItem.ContentItemVersionId))
        {
            contentItem.ContentItemVersionId = ids.GenerateUniqueId(contentItem);
            contentItem.Published = true;
            contentItem.Latest = true;
        }

        if (options.IsDraft)
        {
            contentItem.Published = false;
        }

        if (!await CreateRecordAsync(contentItem))
        {
            return false;
        }

        return !options.IsPublished || await PublishCreatedAsync(contentItem);
    }

    public async Task UpdateAsync(ContentItem contentItem)
    {
        // Before the events: what follows the commit must find the shared copy gone.
        store.Touch(contentItem);
        await RaiseUpdateAsync(contentItem);
        await store.SaveAsync(contentItem);
    }

    public async Task<ContentValidateResult> ValidateAsync(ContentItem contentItem)
    {
        var context = new ValidateContentContext(contentItem);
        await events.BeforeAsync(context, nameof(IContentHandler.ValidatingAsync), (handler, validating) => handler.ValidatingAsync(validating));
        await events.AfterAsync(context, nameof(IContentHandler.ValidatedAsync), (handler, validated) => handler.ValidatedAsync(validated));
        return context.ContentValidateResult;
    }

    public async Task SaveDraftAsync(ContentItem contentItem)
    {
        if (!contentItem.Latest || contentItem.Published)
        {
            return;
        }

        var context = new SaveDraftContentContext(contentItem);
        await events.BeforeAsync(context, nameof(IContentHandler.DraftSavingAsync), (handler, saving) => handler.DraftSavingAsync(saving));
        await store.SaveAsync(contentItem, checkConcurrency: true);
        await events.AfterAsync(context, nameof(IContentHandler.DraftSavedAsync), (handler, saved) => handler.DraftSavedAsync(saved));
    }

    public async Task<bool> PublishAsync(ContentItem contentItem)
    {
        if (contentItem.Published)
        {
            return true;
        }

        var previous = await store.FindPublishedAsync(contentItem.ContentItemId);
        var publishedUtc = contentItem.PublishedUtc;
        var context = new PublishContentContext(contentItem, previous);
        await events.BeforeAsync(context, nameof(IContentHandler.PublishingAsync), (handler, publishing) => handler.PublishingAsync(publishing));
        if (context.Cancel)
        {
            contentItem.PublishedUtc = publishedUtc;
            return false;
        }

        if (previous is not null)
        {
            previous.Published = false;
            await store.SaveAsync(previous, checkConcurrency: true);
        }

        contentItem.Published = true;
        await store.SaveAsync(contentItem, checkConcurrency: true);
        store.SetPublished(contentItem);
        await events.AfterAsync(context, nameof(IContentHandler.PublishedAsync), (handler, published) => handler.PublishedAsync(published));
        return true;
    }

    /// <exception cref="InvalidOperationException">The item is not the latest version.</exception>
    public async Task<bool> UnpublishAsync(ContentItem contentItem)
    {
        if (!contentItem.Latest)
        {
            throw new InvalidOperationException("Only the latest version of a content item can be unpublished.");
        }

        var published = contentItem.Published ? contentItem : await store.FindPublishedAsync(contentItem.ContentItemId);
        if (published is null)
        {
            return true;
        }

        var context = new PublishContentContext(contentItem, published) { PublishingItem = null! };
        await events.BeforeAsync(context, nameof(IContentHandler.UnpublishingAsync), (handler, unpublishing) => handler.UnpublishingAsync(unpublishing));
        if (context.Cancel)
        {
            return false;
        }

        published.Published = false;
        published.ModifiedUtc = clock.UtcNow;
        store.ForgetPublished(published.ContentItemId);
        await store.SaveAsync(published, checkConcurrency: true);
        await events.AfterAsync(context, nameof(IContentHandler.UnpublishedAsync), (handler, unpublished) => handler.UnpublishedAsync(unpublished));
        await store.SaveAsync(published);
        if (!ReferenceEquals(published, contentItem))
        {
            await store.SaveAsync(contentItem);
        }

        return true;
    }

    /// <summary>Soft: the versions stay in the database, neither published nor latest.</summary>
    public async Task<bool> RemoveAsync(ContentItem contentItem)
    {
        var active = (await store.ListActiveAsync(contentItem.ContentItemId)).ToArray();
        if (active.Length == 0)
        {
            return true;
        }

        var context = new RemoveContentContext(contentItem, noActiveVersionLeft: true);
        await events.BeforeAsync(context, nameof(IContentHandler.RemovingAsync), (handler, removing) => handler.RemovingAsync(removing));
        if (context.Cancel)
        {
            return false;
        }

        contentItem.Published = contentItem.Latest = false;
        store.ForgetPublished(contentItem.ContentItemId);
        foreach (var version in active)
        {
            version.Published = version.Latest = false;
            await store.SaveAsync(version);
        }

        await events.AfterAsync(context, nameof(IContentHandler.RemovedAsync), (handler, removed) => handler.RemovedAsync(removed));
        return true;
    }

    /// <exception cref="InvalidOperationException">The item is not a draft.</exception>
    public async Task DiscardDraftAsync(ContentItem contentItem)
    {
        if (contentItem.Published || !contentItem.Latest)
        {
            throw new InvalidOperationException("Only a draft can be discarded.");
        }

        var published = await store.FindPublishedAsync(contentItem.ContentItemId);
        var context = new RemoveContentContext(contentItem, noActiveVersionLeft: published is null);
        await events.BeforeAsync(context, nameof(IContentHandler.RemovingAsync), (handler, removing) => handler.RemovingAsync(removing));
        if (context.Cancel)
        {
            return;
        }

        contentItem.Latest = false;
        await store.SaveAsync(contentItem);
        if (published is not null)
        {
            published.Latest = true;
            await store.SaveAsync(published);
        }

        await events.AfterAsync(context, nameof(IContentHandler.RemovedAsync), (handler, removed) => handler.RemovedAsync(removed));
    }

    private async Task RaiseUpdateAsync(ContentItem item)
    {
        var context = new UpdateContentContext(item);
        await events.BeforeAsync(context, nameof(IContentHandler.UpdatingAsync), (handler, updating) => handler.UpdatingAsync(updating));
        await events.AfterAsync(context, nameof(IContentHandler.UpdatedAsync), (handler, updated) => handler.UpdatedAsync(updated));
    }

    private async Task<bool> CreateRecordAsync(ContentItem item)
    {
        var context = new CreateContentContext(item);
        await events.BeforeAsync(context, nameof(IContentHandler.CreatingAsync), (handler, creating) => handler.CreatingAsync(creating));
        if (context.Cancel)
        {
            return false;
        }

        await store.SaveAsync(item);
        if (item.Published)
        {
            store.SetPublished(item);
        }

        await events.AfterAsync(context, nameof(IContentHandler.CreatedAsync), (handler, created) => handler.CreatedAsync(created));
        return true;
    }

    private async Task<bool> PublishCreatedAsync(ContentItem item)
    {
        var context = new PublishContentContext(item, null!);
        await events.BeforeAsync(context, nameof(IContentHandler.PublishingAsync), (handler, publishing) => handler.PublishingAsync(publishing));
        if (context.Cancel)
        {
            // What was refused is publication, not the work: it stays as a draft.
            item.Published = false;
            item.PublishedUtc = null;
            store.ForgetPublished(item.ContentItemId);
            await store.SaveAsync(item);
            return false;
        }

        await store.SaveAsync(item);
        await events.AfterAsync(context, nameof(IContentHandler.PublishedAsync), (handler, published) => handler.PublishedAsync(published));
        return true;
    }
}
