using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;

namespace AvsPortal.Search.Services;

/// <summary>Keeps what was counted.</summary>
[BackgroundTask(Title = "Search statistics", Schedule = "* * * * *", Description = "Keeps the counts of searches, which identify nobody.")]
public sealed class SearchStatisticsTask : IBackgroundTask
{
    public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken) =>
        serviceProvider.GetRequiredService<SearchStatisticsStore>().KeepAsync();
}
