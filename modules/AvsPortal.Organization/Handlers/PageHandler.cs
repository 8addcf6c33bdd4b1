using AvsPortal.Bilingual.Contracts;
using AvsPortal.Search.Contracts;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Html.Models;

namespace AvsPortal.Organization.Handlers;

/// <summary>What search knows of a page. Its address is its autoroute path.</summary>
public sealed class PageHandler : ContentHandlerBase
{
    public override async Task GetContentItemAspectAsync(ContentItemAspectContext context)
    {
        if (context.ContentItem.ContentType != "Page")
        {
            return;
        }

        var html = context.ContentItem.TryGet<HtmlBodyPart>(out var body) ? body.Html : null;
        await context.ForAsync<SummaryAspect>(summary =>
        {
            summary.Text = html;
            return Task.CompletedTask;
        });
        await context.ForAsync<SearchAspect>(search =>
        {
            search.Indexed = true;
            search.Body = html;
            return Task.CompletedTask;
        });
    }
}
