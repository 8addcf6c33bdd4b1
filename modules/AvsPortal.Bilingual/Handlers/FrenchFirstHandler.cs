using AvsPortal.Bilingual.Contracts;
using AvsPortal.Bilingual.Services;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.DisplayManagement.Notify;

namespace AvsPortal.Bilingual.Handlers;

/// <summary>An English version is published after its French twin, and French is not withdrawn while English is read.</summary>
public sealed class FrenchFirstHandler(LocalizationSets sets, INotifier notifier, IStringLocalizer<FrenchFirstHandler> S) : ContentHandlerBase
{
    public override async Task PublishingAsync(PublishContentContext context)
    {
        if (LocalizationSets.TryGet(context.ContentItem, out var set, out var culture) && culture == SiteCultures.English &&
            !await sets.IsPublishedAsync(set, SiteCultures.French))
        {
            context.Cancel = true;
            await RefuseAsync(S["“{0}” was not published: publish its French version first.", Title(context.ContentItem)]);
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
            await RefuseAsync(S["“{0}” was not unpublished: unpublish its English version first.", Title(context.ContentItem)]);
        }
    }

    public override async Task RemovingAsync(RemoveContentContext context)
    {
        if (await IsNeededAsync(context.ContentItem))
        {
            context.Cancel = true;
            await RefuseAsync(S["“{0}” was not removed: remove or unpublish its English version first.", Title(context.ContentItem)]);
        }
    }

    public override Task UnpublishedAsync(PublishContentContext context) => WithdrawnAsync(context.ContentItem);

    public override Task RemovedAsync(RemoveContentContext context) => WithdrawnAsync(context.ContentItem);

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

    // The title is encoded when it is shown: it is an argument, not part of the message.
    private ValueTask RefuseAsync(LocalizedString message) =>
        notifier.ErrorAsync(new LocalizedHtmlString(message.Name, System.Text.Encodings.Web.HtmlEncoder.Default.Encode(message.Value)));
}
