using AvsPortal.Bilingual.Contracts;
using AvsPortal.Mandates.Models;
using AvsPortal.Mandates.Services;
using AvsPortal.Search.Contracts;
using AvsPortal.Team.Contracts;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Modules;

namespace AvsPortal.Mandates.Handlers;

/// <summary>Holds the rules of a mandate, and tells where it is found and what is searched.</summary>
public sealed class MandateHandler(MandateRules rules, ITeam team, ILocalClock clock) : ContentPartHandler<Mandate>
{
    public override async Task ValidatingAsync(ValidateContentContext context, Mandate part)
    {
        var lead = MandateRules.LeadOf(part) is { } set ? await team.FindAsync(set, SiteCultures.Current) : null;
        var today = await clock.TodayAsync();
        foreach (var error in rules.Check(part, context.ContentItem.DisplayText, lead, today))
        {
            context.Fail(error);
        }
    }

    public override async Task GetContentItemAspectAsync(ContentItemAspectContext context, Mandate part)
    {
        await context.ForAsync<LinkAspect>(link =>
        {
            link.Url = context.ContentItem.TryGet<AutoroutePart>(out var route) && !string.IsNullOrEmpty(route.Path)
                ? "/" + route.Path.TrimStart('/')
                : null;
            return Task.CompletedTask;
        });

        await context.ForAsync<SummaryAspect>(summary =>
        {
            summary.Text = part.Summary.Text;
            return Task.CompletedTask;
        });

        await context.ForAsync<SearchAspect>(search =>
        {
            search.Indexed = true;
            search.Title = context.ContentItem.DisplayText;
            search.Summary = part.Summary.Text;
            search.Body = part.Text.Html;
            search.Year = part.Start.Day()?.Year;
            return Task.CompletedTask;
        });
    }
}
