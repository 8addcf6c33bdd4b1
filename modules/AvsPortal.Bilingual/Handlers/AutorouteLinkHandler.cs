using AvsPortal.Bilingual.Contracts;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace AvsPortal.Bilingual.Handlers;

/// <summary>An item with a path of its own is read there, unless its module says another place.</summary>
public sealed class AutorouteLinkHandler : ContentHandlerBase
{
    public override Task GetContentItemAspectAsync(ContentItemAspectContext context) => context.ForAsync<LinkAspect>(link =>
    {
        if (link.Url is null && context.ContentItem.TryGet<AutoroutePart>(out var route) && !string.IsNullOrEmpty(route.Path))
        {
            link.Url = "/" + route.Path.TrimStart('/');
        }

        return Task.CompletedTask;
    });
}
