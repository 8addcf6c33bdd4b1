using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;

namespace AvsPortal.Search.Files;

/// <summary>Deletes what is kept of files that no item has any more.</summary>
[BackgroundTask(Title = "Texts of files", Schedule = "45 6 * * *", Description = "Deletes the texts of files that no item has had for a week.")]
public sealed class FileTextsTask : IBackgroundTask
{
    public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        serviceProvider.GetRequiredService<FileTexts>().DeleteUnused();
        return Task.CompletedTask;
    }
}
