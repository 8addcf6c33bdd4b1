using System.Text.Json.Nodes;
using AvsPortal.Bilingual.Contracts;
using AvsPortal.Bilingual.Services;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace AvsPortal.Bilingual.Handlers;

/// <summary>
/// Keeps the fields that have no language equal in both versions: publishing one brings its values to the other's
/// published version and draft; saving a draft brings them to the other's draft, so that readers see nothing of it.
/// </summary>
public sealed class NeutralFieldsHandler(
    IOptions<BilingualOptions> options, LocalizationSets sets, YesSql.ISession session, IServiceProvider services) : ContentHandlerBase
{
    // Twins being written: their own events must not write back.
    private readonly HashSet<string> writing = new(StringComparer.Ordinal);

    // A recipe states both versions.
    private bool importing;

    public override Task ImportingAsync(ImportContentContext context)
    {
        importing = true;
        return Task.CompletedTask;
    }

    public override Task ImportedAsync(ImportContentContext context)
    {
        importing = false;
        return Task.CompletedTask;
    }

    public override Task PublishedAsync(PublishContentContext context) => CopyAsync(context.ContentItem, toPublished: true);

    public override Task DraftSavedAsync(SaveDraftContentContext context) => CopyAsync(context.ContentItem, toPublished: false);

    private async Task CopyAsync(ContentItem item, bool toPublished)
    {
        if (importing || !options.Value.NeutralFields.TryGetValue(item.ContentType, out var paths) ||
            !LocalizationSets.TryGet(item, out var set, out var culture) || writing.Contains(set))
        {
            return;
        }

        writing.Add(set);
        try
        {
            foreach (var twin in await sets.OthersAsync(set, culture))
            {
                if (toPublished || !twin.Published)
                {
                    await CopyAsync(item, twin, paths);
                }
            }
        }
        finally
        {
            writing.Remove(set);
        }
    }

    private async Task CopyAsync(ContentItem item, ContentItem twin, ISet<string> paths)
    {
        var source = (JsonObject)item.Content;
        var target = (JsonObject)twin.Content;
        var changed = false;
        foreach (var group in paths.GroupBy(path => path.Split('.')[0], StringComparer.Ordinal))
        {
            // The part is taken out and put back so that no typed view of its old values is left.
            var part = new JsonObject { [group.Key] = target[group.Key]?.DeepClone() };
            var differs = false;
            foreach (var path in group)
            {
                differs |= NeutralValues.Copy(source, part, path);
            }

            if (differs)
            {
                twin.Remove(group.Key);
                target[group.Key] = part[group.Key]?.DeepClone();
                changed = true;
            }
        }

        if (changed)
        {
            // A copied year is no edit of the text: the twin's date says when its text was changed.
            var modified = twin.ModifiedUtc;
            var author = twin.Author;
            await services.GetRequiredService<IContentManager>().UpdateAsync(twin);
            twin.ModifiedUtc = modified;
            twin.Author = author;
            await session.SaveAsync(twin);
        }
    }
}
