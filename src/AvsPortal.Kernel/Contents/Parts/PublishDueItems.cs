using AvsPortal.Kernel.Contents.Indexes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentManagement;
using OrchardCore.Modules;
using OrchardCore.PublishLater.Models;
using YesSql;
using ISession = YesSql.ISession;

namespace AvsPortal.Kernel.Contents.Parts;

/// <summary>Publishes the drafts whose hour has come.</summary>
[BackgroundTask(Title = "Scheduled publication", Schedule = "* * * * *", Description = "Publishes content items when they are due.")]
internal sealed partial class PublishDueItems(ILogger<PublishDueItems> logger) : IBackgroundTask
{
    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        var now = serviceProvider.GetRequiredService<IClock>().UtcNow;
        var due = await serviceProvider.GetRequiredService<ISession>()
            .Query<ContentItem, PublishLaterPartIndex>(index => index.ScheduledPublishUtc <= now)
            .OrderBy(index => index.ScheduledPublishUtc)
            .ListAsync(cancellationToken);

        var contents = serviceProvider.GetRequiredService<IContentManager>();
        foreach (var found in due)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var item = await contents.LoadAsync(found);
            if (await contents.PublishAsync(item))
            {
                LogPublished(item.ContentItemId, item.DisplayText);
            }
            else
            {
                // Asking again every minute would be refused every minute: an editor has to look.
                item.Alter<PublishLaterPart>(part => part.ScheduledPublishUtc = null);
                await contents.SaveDraftAsync(item);
                LogRefused(item.ContentItemId, item.DisplayText);
            }
        }
    }

    [LoggerMessage(LogLevel.Information, "Published {ContentItemId} “{Title}” as scheduled")]
    private partial void LogPublished(string contentItemId, string title);

    [LoggerMessage(LogLevel.Warning, "The scheduled publication of {ContentItemId} “{Title}” was refused by a handler; it stays a draft")]
    private partial void LogRefused(string contentItemId, string title);
}
