using AvsPortal.Search.Contracts;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Html.Models;

namespace AvsPortal.Organization.Handlers;

/// <summary>What search knows of a page. Its address is its autoroute path.</summary>
public sealed class PageHandler : ContentHandlerBase
{
    public override Task GetContentItemAspectAsync(ContentItemAspectContext context) => context.ContentItem.ContentType != "Page"
        ? Task.CompletedTask
        : context.ForAsync<SearchAspect>(search =>
        {
            search.Indexed = true;
            search.Body = context.ContentItem.TryGet<HtmlBodyPart>(out var body) ? body.Html : null;
            return Task.CompletedTask;
        });
}
