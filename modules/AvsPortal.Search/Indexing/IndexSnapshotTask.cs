using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;

namespace AvsPortal.Search.Indexing;

/// <summary>Renews the copy of the index that new nodes start from, where a folder is configured for it.</summary>
[BackgroundTask(Title = "Search index copy", Schedule = "*/10 * * * *", Description = "Copies the search index for new nodes, when a folder is configured.")]
public sealed class IndexSnapshotTask : IBackgroundTask
{
    public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken) =>
        serviceProvider.GetRequiredService<IndexSnapshots>().TakeAsync();
}
