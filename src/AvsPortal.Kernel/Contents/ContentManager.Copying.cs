using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace AvsPortal.Kernel.Contents;

internal sealed partial class ContentManager
{
    /// <summary>A draft with the same data under a new id.</summary>
    public async Task<ContentItem> CloneAsync(ContentItem contentItem)
    {
        var clone = await NewAsync(contentItem.ContentType);
        await CreateAsync(clone, VersionOptions.Draft);

        clone.Elements.Clear();
        clone.Data = (JsonObject)contentItem.Data.DeepClone();
        clone.DisplayText = contentItem.DisplayText;

        var context = new CloneContentContext(contentItem, clone);
        await events.BeforeAsync(context, nameof(IContentHandler.CloningAsync), (handler, cloning) => handler.CloningAsync(cloning));
        await events.AfterAsync(context, nameof(IContentHandler.ClonedAsync), (handler, cloned) => handler.ClonedAsync(cloned));
        await store.SaveAsync(clone);
        return clone;
    }

    /// <summary>Makes a past version the draft, as a version of its own.</summary>
    public async Task<ContentValidateResult> RestoreAsync(ContentItem contentItem)
    {
        var restored = contentItem.Clone();
        restored.ContentItemVersionId = ids.GenerateUniqueId(restored);
        restored.Latest = true;
        restored.Published = false;

        var context = new RestoreContentContext(restored);
        await events.BeforeAsync(context, nameof(IContentHandler.RestoringAsync), (handler, restoring) => handler.RestoringAsync(restoring));
        await RaiseUpdateAsync(restored);
        var result = await ValidateAsync(restored);
        if (!result.Succeeded)
        {
            return result;
        }

        if (await store.FindLatestAsync(restored.ContentItemId) is { } latest)
        {
            latest.Latest = false;
            await store.SaveAsync(latest, checkConcurrency: true);
        }

        if (await CreateAsync(restored, VersionOptions.Draft))
        {
            await events.AfterAsync(context, nameof(IContentHandler.RestoredAsync), (handler, done) => handler.RestoredAsync(done));
            await store.SaveAsync(restored);
        }

        return result;
    }
}
