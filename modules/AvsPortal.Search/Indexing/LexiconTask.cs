using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;

namespace AvsPortal.Search.Indexing;

/// <summary>Learns anew what words mean in the other language when the pages that everyone may read have changed.</summary>
[BackgroundTask(Title = "Search lexicon", Schedule = "*/10 * * * *", Description = "Learns from the pages that exist in both languages what words mean in the other language.")]
public sealed class LexiconTask : IBackgroundTask
{
    public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken) =>
        serviceProvider.GetRequiredService<LexiconKeeper>().LearnAsync();
}
