using AvsPortal.Bilingual.Contracts;
using AvsPortal.Organization.Models;
using AvsPortal.Search.Contracts;
using OrchardCore.ContentManagement.Handlers;

namespace AvsPortal.Organization.Handlers;

/// <summary>A value is read on the page about the society.</summary>
public sealed class ValueHandler(IBilingualLinks links) : ContentPartHandler<Value>
{
    public override async Task GetContentItemAspectAsync(ContentItemAspectContext context, Value part)
    {
        await context.ForAsync<LinkAspect>(link =>
        {
            link.Url = links.PageUrl("Society", Twins.CultureOf(context.ContentItem)) + "#" + context.ContentItem.ContentItemId;
            return Task.CompletedTask;
        });
        await context.ForAsync<SummaryAspect>(summary =>
        {
            summary.Text = part.Text?.Text;
            return Task.CompletedTask;
        });
        await context.ForAsync<SearchAspect>(search =>
        {
            search.Indexed = true;
            search.Body = part.Text?.Text;
            return Task.CompletedTask;
        });
    }
}
