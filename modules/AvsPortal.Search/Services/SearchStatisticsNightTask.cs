using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;

namespace AvsPortal.Search.Services;

/// <summary>Sums up finished days and forgets old ones.</summary>
[BackgroundTask(Title = "Search statistics of finished days", Schedule = "35 5 * * *", Description = "Sums up the counts of finished days and deletes those older than 90 days.")]
public sealed class SearchStatisticsNightTask : IBackgroundTask
{
    public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken) =>
        serviceProvider.GetRequiredService<SearchStatisticsStore>().SumUpAsync();
}
