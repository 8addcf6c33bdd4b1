using AvsPortal.Organization.Contracts;
using AvsPortal.Organization.Indexes;
using AvsPortal.Search.Contracts;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Environment.Shell.Scope;
using YesSql;
using YesSql.Services;

namespace AvsPortal.Organization.Services;

/// <summary>The files that a scope stores: a page whose file is replaced reads otherwise, although nobody wrote it.</summary>
public sealed class StoredFiles
{
    // Keys are parameters of a query.
    private const int BatchSize = 200;

    private readonly HashSet<string> keys = new(StringComparer.Ordinal);

    /// <summary>Tells search of the published items that use the file, once it is stored and the scope has committed.</summary>
    public void Note(string path)
    {
        if (keys.Count == 0)
        {
            ShellScope.AddDeferredTask(scope => TellAsync(scope.ServiceProvider));
        }

        keys.Add(MediaPaths.KeyOf(path));
    }

    private async Task TellAsync(IServiceProvider services)
    {
        var session = services.GetRequiredService<ISession>();
        var contents = services.GetRequiredService<IContentManager>();
        var changes = services.GetRequiredService<ISearchChanges>();
        foreach (var batch in keys.Chunk(BatchSize))
        {
            var uses = await session.QueryIndex<MediaUseIndex>(use => use.Published && use.PathKey.IsIn(batch)).ListAsync();
            foreach (var id in uses.Select(use => use.ContentItemId).Distinct(StringComparer.Ordinal))
            {
                if (await contents.GetAsync(id) is { } item)
                {
                    await changes.NoteAsync(item);
                }
            }
        }
    }
}
