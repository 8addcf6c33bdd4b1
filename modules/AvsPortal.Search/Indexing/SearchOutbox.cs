using System.Data.Common;
using AvsPortal.Search.Contracts;
using AvsPortal.Search.Models;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Environment.Shell.Scope;
using YesSql;

namespace AvsPortal.Search.Indexing;

/// <summary>Notes changed items in the transaction that changes them; the index follows after the commit.</summary>
public sealed class SearchOutbox(ISession session) : ISearchChanges
{
    private readonly Dictionary<string, DbTransaction?> noted = new(StringComparer.Ordinal);

    /// <summary>Notes an item, once a transaction: what is committed may already be read, and what follows is news again.</summary>
    public async Task NoteAsync(ContentItem item)
    {
        if (string.IsNullOrEmpty(item.ContentItemId)
            || (session.CurrentTransaction is { } transaction && noted.TryGetValue(item.ContentItemId, out var before) && ReferenceEquals(before, transaction)))
        {
            return;
        }

        if (noted.Count == 0 && ShellScope.Current is not null)
        {
            ShellScope.AddDeferredTask(scope => scope.ServiceProvider.GetRequiredService<SearchIndexer>().DrainAsync());
        }

        noted[item.ContentItemId] = session.CurrentTransaction;
        var set = item.TryGet<LocalizationPart>(out var part) ? part.LocalizationSet : null;
        await session.SaveAsync(new SearchOutboxEntry { ContentItemId = item.ContentItemId, LocalizationSet = set });
    }
}
