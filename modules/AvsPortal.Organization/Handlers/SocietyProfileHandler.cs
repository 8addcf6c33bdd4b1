using AvsPortal.Bilingual.Contracts;
using AvsPortal.Organization.Models;
using AvsPortal.Search.Contracts;
using OrchardCore.ContentManagement.Handlers;

namespace AvsPortal.Organization.Handlers;

/// <summary>The profile is read on the page about the society.</summary>
public sealed class SocietyProfileHandler(IBilingualLinks links) : ContentPartHandler<SocietyProfile>
{
    public override async Task GetContentItemAspectAsync(ContentItemAspectContext context, SocietyProfile part)
    {
        await context.ForAsync<LinkAspect>(link =>
        {
            link.Url = links.PageUrl("Society", Twins.CultureOf(context.ContentItem));
            return Task.CompletedTask;
        });
        await context.ForAsync<SummaryAspect>(summary =>
        {
            summary.Text = part.Vision?.Text ?? part.Mission?.Text;
            return Task.CompletedTask;
        });
        await context.ForAsync<SearchAspect>(search =>
        {
            search.Indexed = true;
            search.Keywords.Add("Vision");
            search.Keywords.Add("Mission");
            search.Summary = part.Vision?.Text;
            search.Body = $"<p>{part.Mission?.Text}</p>{part.Introduction?.Html}";
            return Task.CompletedTask;
        });
    }
}
