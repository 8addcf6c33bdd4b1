using System.ComponentModel.DataAnnotations;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using YesSql.Services;

namespace AvsPortal.Kernel.Contents;

internal sealed partial class ContentManager
{
    private const int ImportBatchSize = 500;

    /// <exception cref="ValidationException">An item is refused; the message names it and says why.</exception>
    public async Task ImportAsync(IEnumerable<ContentItem> contentItems)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var batches = 0;
        foreach (var batch in contentItems.Chunk(ImportBatchSize))
        {
            if (batches++ > 0)
            {
                // Written, in the transaction of the whole: no need to keep them all in memory.
                await store.LetGoAsync();
            }

            var itemIds = batch.Select(item => item.ContentItemId).Where(id => !string.IsNullOrEmpty(id)).Distinct(StringComparer.Ordinal).ToArray();
            var versionIds = batch.Select(item => item.ContentItemVersionId).Where(id => !string.IsNullOrEmpty(id)).Distinct(StringComparer.Ordinal).ToArray();
            var stored = await LoadAllAsync(await store.ListAsync(index => index.ContentItemVersionId.IsIn(versionIds)
                || (index.ContentItemId.IsIn(itemIds) && (index.Latest || index.Published))));
            var versions = stored.ToDictionary(item => item.ContentItemVersionId, StringComparer.Ordinal);
            var active = stored.ToLookup(item => item.ContentItemId, StringComparer.Ordinal);

            foreach (var importing in batch)
            {
                var versionId = importing.ContentItemVersionId;
                if (!string.IsNullOrEmpty(versionId) && !seen.Add(versionId))
                {
                    LogDuplicate(importing.ContentItemId, versionId);
                    continue;
                }

                var original = string.IsNullOrEmpty(versionId) ? null : versions.GetValueOrDefault(versionId);
                await ImportAsync(importing, original, string.IsNullOrEmpty(importing.ContentItemId) ? [] : active[importing.ContentItemId]);
            }
        }
    }

    public Task<ContentValidateResult> CreateContentItemVersionAsync(ContentItem contentItem) => CreateVersionAsync(contentItem, null);

    public Task<ContentValidateResult> UpdateContentItemVersionAsync(ContentItem updatingVersion, ContentItem updatedVersion) =>
        UpdateVersionAsync(updatingVersion, updatedVersion, null);

    private async Task ImportAsync(ContentItem importing, ContentItem? original, IEnumerable<ContentItem> others)
    {
        if (original is not null && ChangesNothing(original, importing))
        {
            return;
        }

        var context = new ImportContentContext(importing, original);
        await events.BeforeAsync(context, nameof(IContentHandler.ImportingAsync), (handler, step) => handler.ImportingAsync(step));
        var result = original is null ? await CreateVersionAsync(importing, others) : await UpdateVersionAsync(original, importing, others);
        if (!result.Succeeded)
        {
            var reasons = string.Join(" ", result.Errors.Select(error => error.MemberNames.Any() ? $"{string.Join(", ", error.MemberNames)}: {error.ErrorMessage}" : error.ErrorMessage));
            throw new ValidationException($"{importing.ContentType} '{importing.DisplayText}' ({importing.ContentItemId}): {reasons}")
            {
                Data = { [nameof(ContentItem.ContentItemId)] = importing.ContentItemId },
            };
        }

        await events.AfterAsync(context, nameof(IContentHandler.ImportedAsync), (handler, step) => handler.ImportedAsync(step));
    }

    private async Task<ContentValidateResult> CreateVersionAsync(ContentItem item, IEnumerable<ContentItem>? others)
    {
        if (string.IsNullOrEmpty(item.ContentItemId))
        {
            item.ContentItemId = ids.GenerateUniqueId(item);
        }

        if (string.IsNullOrEmpty(item.ContentItemVersionId))
        {
            item.ContentItemVersionId = ids.GenerateUniqueId(item);
        }

        item.Id = 0;
        var kept = new Metadata(item);
        var told = notifier.List().Count;
        var context = new CreateContentContext(item);
        await events.BeforeAsync(context, nameof(IContentHandler.CreatingAsync), (handler, creating) => handler.CreatingAsync(creating));
        await events.AfterAsync(context, nameof(IContentHandler.CreatedAsync), (handler, created) => handler.CreatedAsync(created));
        var result = await ValidateAsync(item);
        if (context.Cancel)
        {
            result.Fail(Refused(S["It was not created."], told));
        }

        if (!result.Succeeded)
        {
            return result;
        }

        await MakeRoomAsync(item, others);
        await store.SaveAsync(item);
        if (item.Published)
        {
            store.SetPublished(item);
        }

        if (item.Published && !await PublishCreatedAsync(item))
        {
            result.Fail(Refused(S["It was not published."], told));
            return result;
        }

        kept.PutBack(item);
        await store.SaveAsync(item);
        return result;
    }

    private async Task<ContentValidateResult> UpdateVersionAsync(ContentItem stored, ContentItem imported, IEnumerable<ContentItem>? others)
    {
        var kept = new Metadata(imported);
        var told = notifier.List().Count;
        var wasPublished = stored.Published;
        var publishedUtc = stored.PublishedUtc;

        var merged = Merged(stored, imported);
        stored.Elements.Clear();
        stored.Data = merged.Data;
        stored.DisplayText = merged.DisplayText;
        await RaiseUpdateAsync(stored);
        var result = await ValidateAsync(stored);
        if (!result.Succeeded)
        {
            return result;
        }

        stored.Latest = imported.Latest;
        stored.Published = imported.Published;
        await MakeRoomAsync(stored, others);
        if (stored.Published)
        {
            store.SetPublished(stored);
            if (!await PublishCreatedAsync(stored))
            {
                result.Fail(Refused(S["It was not published."], told));
                return result;
            }

            stored.PublishedUtc = wasPublished ? publishedUtc : stored.PublishedUtc;
        }
        else if (wasPublished)
        {
            await RaiseUnpublishAsync(stored);
        }

        kept.PutBack(stored);
        await store.SaveAsync(stored);
        return result;
    }

    // With the reason that a handler has for a person at the screen.
    private ValidationResult Refused(string what, int told) => new($"{what} {Refusals.Of(notifier, told)}".TrimEnd());

    private async Task RaiseUnpublishAsync(ContentItem item)
    {
        var context = new PublishContentContext(item, item) { PublishingItem = null! };
        await events.BeforeAsync(context, nameof(IContentHandler.UnpublishingAsync), (handler, step) => handler.UnpublishingAsync(step));
        store.ForgetPublished(item.ContentItemId);
        await events.AfterAsync(context, nameof(IContentHandler.UnpublishedAsync), (handler, step) => handler.UnpublishedAsync(step));
    }

    // The imported version wins: others are no longer the latest, nor published if this one is.
    private async Task MakeRoomAsync(ContentItem item, IEnumerable<ContentItem>? others)
    {
        if (!item.Latest && !item.Published)
        {
            return;
        }

        foreach (var other in others ?? await store.ListActiveAsync(item.ContentItemId))
        {
            if (ReferenceEquals(other, item) || (!other.Latest && !(other.Published && item.Published)))
            {
                continue;
            }

            other.Latest = other.Latest && !item.Latest && !item.Published;
            other.Published = other.Published && !item.Published;
            await store.SaveAsync(other);
        }
    }

    /// <summary>Whether importing over what is stored would leave it as it is; what an import does not mention stays anyway.</summary>
    private static bool ChangesNothing(ContentItem stored, ContentItem imported)
    {
        if ((imported.Latest && !stored.Latest) || (imported.Published && !stored.Published))
        {
            return false;
        }

        var merged = Merged(stored, imported);
        return merged.DisplayText == stored.DisplayText && JsonNode.DeepEquals(merged.Data, stored.Data);
    }

    private static ContentItem Merged(ContentItem stored, ContentItem imported)
    {
        var merged = stored.Clone();
        ContentJson.Merge(merged.Data, imported.Data);
        merged.DisplayText = imported.DisplayText ?? stored.DisplayText;
        return merged;
    }

    [LoggerMessage(LogLevel.Warning, "Content item {ContentItemId} is imported twice as version {VersionId}: the first one counts")]
    private partial void LogDuplicate(string contentItemId, string versionId);

    /// <summary>What an import says of dates and people, to be put back after the handlers ran.</summary>
    private sealed class Metadata(ContentItem item)
    {
        private readonly string? author = item.Author;
        private readonly DateTime? created = item.CreatedUtc;
        private readonly DateTime? modified = item.ModifiedUtc;
        private readonly string? owner = item.Owner;
        private readonly DateTime? published = item.PublishedUtc;

        internal void PutBack(ContentItem target)
        {
            target.Author = author ?? target.Author;
            target.CreatedUtc = created ?? target.CreatedUtc;
            target.ModifiedUtc = modified ?? target.ModifiedUtc;
            target.Owner = owner ?? target.Owner;
            target.PublishedUtc = published ?? target.PublishedUtc;
        }
    }
}
