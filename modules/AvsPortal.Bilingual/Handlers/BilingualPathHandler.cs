using AvsPortal.Bilingual.Contracts;
using AvsPortal.Bilingual.Services;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using YesSql;

namespace AvsPortal.Bilingual.Handlers;

/// <summary>
/// The path of an item begins with its language, and is not that of a module's page, which would always be shown in its place.
/// A path that was made of the title gives way by itself; one that somebody typed is refused.
/// </summary>
public sealed class BilingualPathHandler(IOptions<BilingualOptions> options, ISession session, IStringLocalizer<BilingualPathHandler> S) : ContentHandlerBase
{
    // Items that came without a path: what they have afterwards was made for them.
    private readonly HashSet<string> made = new(StringComparer.Ordinal);

    public override Task CreatingAsync(CreateContentContext context) => Note(context.ContentItem);

    public override Task UpdatingAsync(UpdateContentContext context) => Note(context.ContentItem);

    // Not earlier: the path is made after the item's other handlers were told that it changed.
    public override async Task PublishingAsync(PublishContentContext context) => await GiveWayAsync(context.ContentItem);

    public override async Task ValidatingAsync(ValidateContentContext context)
    {
        await GiveWayAsync(context.ContentItem);
        if (PathOf(context.ContentItem) is not { } path)
        {
            return;
        }

        if (LocalizationSets.TryGet(context.ContentItem, out _, out var culture) && SiteCultures.OfPath(path) != culture)
        {
            context.Fail(S["The permalink of this item begins with “{0}/”, as its language.", culture], nameof(AutoroutePart.Path));
        }
        else if (IsTaken(path))
        {
            context.Fail(S["“{0}” is the address of a page that the portal makes itself: choose another permalink.", path], nameof(AutoroutePart.Path));
        }
    }

    private Task Note(ContentItem item)
    {
        if (item.TryGet<AutoroutePart>(out var part) && string.IsNullOrWhiteSpace(part.Path?.Trim('/')))
        {
            made.Add(item.ContentItemId);
        }

        return Task.CompletedTask;
    }

    private async Task GiveWayAsync(ContentItem item)
    {
        if (!made.Contains(item.ContentItemId) || PathOf(item) is not { } path || !IsTaken(path))
        {
            return;
        }

        var free = path;
        for (var number = 1; IsTaken(free) || await IsOfAnotherAsync(free, item.ContentItemId); number++)
        {
            free = FormattableString.Invariant($"{path}-{number}");
        }

        item.Alter<AutoroutePart>(part => part.Path = free);
    }

    private bool IsTaken(string path) => options.Value.Pages.Values.Any(page =>
        SiteCultures.All.Any(culture => string.Equals(page.Path(culture), path, StringComparison.OrdinalIgnoreCase)));

    private async Task<bool> IsOfAnotherAsync(string path, string contentItemId) => await session
        .QueryIndex<AutoroutePartIndex>(index => index.Path == path && index.ContentItemId != contentItemId && (index.Published || index.Latest)).CountAsync() > 0;

    private static string? PathOf(ContentItem item) =>
        item.TryGet<AutoroutePart>(out var part) && !part.Disabled && part.Path?.Trim('/') is { Length: > 0 } path ? path : null;
}
