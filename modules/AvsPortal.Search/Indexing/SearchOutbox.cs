using AvsPortal.Search.Models;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Environment.Shell.Scope;
using YesSql;

namespace AvsPortal.Search.Indexing;

/// <summary>Notes changed items in the transaction that changes them; the index follows after the commit.</summary>
public sealed class SearchOutbox(ISession session)
{
    private readonly HashSet<string> noted = new(StringComparer.Ordinal);

    /// <summary>Notes an item, once a scope.</summary>
    public async Task NoteAsync(ContentItem item)
    {
        if (string.IsNullOrEmpty(item.ContentItemId) || !noted.Add(item.ContentItemId))
        {
            return;
        }

        var set = item.TryGet<LocalizationPart>(out var part) ? part.LocalizationSet : null;
        await session.SaveAsync(new SearchOutboxEntry { ContentItemId = item.ContentItemId, LocalizationSet = set });
        if (noted.Count == 1 && ShellScope.Current is not null)
        {
            ShellScope.AddDeferredTask(scope => scope.ServiceProvider.GetRequiredService<SearchIndexer>().DrainAsync());
        }
    }
}
