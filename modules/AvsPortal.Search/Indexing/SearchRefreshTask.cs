using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;

namespace AvsPortal.Search.Indexing;

/// <summary>Some items are searchable from or to a date (people in post): every night the index meets the new day.</summary>
[BackgroundTask(Title = "Search index refresh", Schedule = "15 5 * * *", Description = "Rebuilds the search index beside the current one, so that it knows the new day.")]
public sealed class SearchRefreshTask : IBackgroundTask
{
    public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken) =>
        serviceProvider.GetRequiredService<SearchIndexer>().RebuildAsync();
}
