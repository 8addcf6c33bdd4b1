using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;

namespace AvsPortal.Search.Indexing;

/// <summary>Takes up what a crash interrupted: a full outbox, an index never finished.</summary>
[BackgroundTask(Title = "Search index maintenance", Schedule = "* * * * *", Description = "Brings noted changes into the search index and rebuilds it when it must.")]
public sealed class SearchMaintenanceTask : IBackgroundTask
{
    public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken) =>
        serviceProvider.GetRequiredService<SearchIndexer>().MaintainAsync();
}
