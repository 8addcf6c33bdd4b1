using System.Collections.Concurrent;
using AvsPortal.Kernel.Contents.Indexes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentManagement;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;
using OrchardCore.PublishLater.Models;
using YesSql;
using ISession = YesSql.ISession;

namespace AvsPortal.Kernel.Contents.Parts;

/// <summary>Publishes the drafts whose hour has come.</summary>
[BackgroundTask(Title = "Scheduled publication", Schedule = "* * * * *", Description = "Publishes content items when they are due.")]
internal sealed partial class PublishDueItems(ILogger<PublishDueItems> logger) : IBackgroundTask
{
    // Items and the hour for which the log says that they were refused.
    private readonly ConcurrentDictionary<string, DateTime> refused = new(StringComparer.Ordinal);

    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        var now = serviceProvider.GetRequiredService<IClock>().UtcNow;
        var due = await serviceProvider.GetRequiredService<ISession>()
            .QueryIndex<PublishLaterPartIndex>(index => index.ScheduledPublishUtc <= now)
            .OrderBy(index => index.ScheduledPublishUtc)
            .ListAsync(cancellationToken);

        foreach (var contentItemId in due.Select(index => index.ContentItemId!).ToArray())
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                // A scope each: one that fails takes no other with it.
                await (ShellScope.Current is null
                    ? PublishAsync(serviceProvider, contentItemId, now)
                    : ShellScope.UsingChildScopeAsync(scope => PublishAsync(scope.ServiceProvider, contentItemId, now)));
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                LogFailed(e, contentItemId);
            }
        }
    }

    private async Task PublishAsync(IServiceProvider services, string contentItemId, DateTime now)
    {
        var contents = services.GetRequiredService<IContentManager>();
        var item = await contents.GetAsync(contentItemId, VersionOptions.Draft);
        if (item is null || !item.TryGet<PublishLaterPart>(out var part) || part.ScheduledPublishUtc is null || part.ScheduledPublishUtc > now)
        {
            return;
        }

        if (await contents.PublishAsync(item))
        {
            LogPublished(item.ContentItemId, item.DisplayText);
            return;
        }

        // It keeps its hour, as in Orchard: what it waits for may be published meanwhile. Said once in the log, not every minute.
        var due = part.ScheduledPublishUtc.Value;
        await services.GetRequiredService<ISession>().CancelAsync();
        if (!refused.TryGetValue(contentItemId, out var said) || said != due)
        {
            refused[contentItemId] = due;
            LogRefused(item.ContentItemId, item.DisplayText, Refusals.Of(services));
        }
    }

    [LoggerMessage(LogLevel.Information, "Published {ContentItemId} “{Title}” as scheduled")]
    private partial void LogPublished(string contentItemId, string title);

    [LoggerMessage(LogLevel.Warning, "The scheduled publication of {ContentItemId} “{Title}” was refused by a handler; it stays a draft and is tried again. {Reasons}")]
    private partial void LogRefused(string contentItemId, string title, string reasons);

    [LoggerMessage(LogLevel.Error, "The scheduled publication of {ContentItemId} failed; it is tried again in a minute")]
    private partial void LogFailed(Exception exception, string contentItemId);
}
