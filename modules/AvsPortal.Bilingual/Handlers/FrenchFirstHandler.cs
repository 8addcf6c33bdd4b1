using AvsPortal.Bilingual.Contracts;
using AvsPortal.Bilingual.Services;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Modules;
using OrchardCore.PublishLater.Models;

namespace AvsPortal.Bilingual.Handlers;

/// <summary>An English version is published after its French twin, and French is not withdrawn while English is read.</summary>
public sealed class FrenchFirstHandler(
    LocalizationSets sets, IClock clock, IServiceProvider services, INotifier notifier, IHtmlLocalizer<FrenchFirstHandler> H) : ContentHandlerBase
{
    public override async Task PublishingAsync(PublishContentContext context)
    {
        if (LocalizationSets.TryGet(context.ContentItem, out var set, out var culture) && culture == SiteCultures.English &&
            !await sets.IsPublishedAsync(set, SiteCultures.French) && !await PublishDueAsync(set))
        {
            context.Cancel = true;
            await RefuseAsync(H["“{0}” was not published: publish its French version first.", Title(context.ContentItem)]);
        }
    }

    public override Task PublishedAsync(PublishContentContext context)
    {
        if (LocalizationSets.TryGet(context.ContentItem, out var set, out var culture))
        {
            sets.Note(set, culture, published: true);
        }

        return Task.CompletedTask;
    }

    public override async Task UnpublishingAsync(PublishContentContext context)
    {
        if (await IsNeededAsync(context.ContentItem))
        {
            context.Cancel = true;
            await RefuseAsync(H["“{0}” was not unpublished: unpublish its English version first.", Title(context.ContentItem)]);
        }
    }

    public override async Task RemovingAsync(RemoveContentContext context)
    {
        // A draft discarded leaves the published version that English needs.
        if (context.NoActiveVersionLeft && await IsNeededAsync(context.ContentItem))
        {
            context.Cancel = true;
            await RefuseAsync(H["“{0}” was not removed: remove or unpublish its English version first.", Title(context.ContentItem)]);
        }
    }

    public override Task UnpublishedAsync(PublishContentContext context) => WithdrawnAsync(context.ContentItem);

    public override Task RemovedAsync(RemoveContentContext context) =>
        context.NoActiveVersionLeft ? WithdrawnAsync(context.ContentItem) : Task.CompletedTask;

    /// <summary>Twins are due at the same minute, and the host takes them in any order: the French one goes first.</summary>
    private async Task<bool> PublishDueAsync(string set)
    {
        var french = (await sets.OthersAsync(set, SiteCultures.English)).FirstOrDefault(item => item is { Latest: true, Published: false });
        return french is not null && french.TryGet<PublishLaterPart>(out var later) && later.ScheduledPublishUtc <= clock.UtcNow &&
            await services.GetRequiredService<IContentManager>().PublishAsync(french);
    }

    private Task WithdrawnAsync(ContentItem item)
    {
        if (LocalizationSets.TryGet(item, out var set, out var culture))
        {
            sets.Note(set, culture, published: false);
        }

        return Task.CompletedTask;
    }

    private async ValueTask<bool> IsNeededAsync(ContentItem item) =>
        LocalizationSets.TryGet(item, out var set, out var culture) && culture == SiteCultures.French &&
        await sets.IsPublishedAsync(set, SiteCultures.English);

    private static string Title(ContentItem item) => string.IsNullOrEmpty(item.DisplayText) ? item.ContentType : item.DisplayText;

    // The title is an argument: encoded when it is shown, whatever braces or tags are in it.
    private ValueTask RefuseAsync(LocalizedHtmlString message) => notifier.ErrorAsync(message);
}
