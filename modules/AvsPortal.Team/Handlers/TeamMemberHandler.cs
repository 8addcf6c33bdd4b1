using AvsPortal.Bilingual.Contracts;
using AvsPortal.Search.Contracts;
using AvsPortal.Team.Models;
using AvsPortal.Team.Services;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Modules;

namespace AvsPortal.Team.Handlers;

/// <summary>Holds the rules of a person, and tells where they are found and what is searched.</summary>
public sealed class TeamMemberHandler(
    TeamMemberRules rules,
    TeamDirectory directory,
    TeamLinks links,
    ILocalClock clock,
    INotifier notifier,
    IStringLocalizer<TeamMemberHandler> S,
    IHtmlLocalizer<TeamMemberHandler> H) : ContentPartHandler<TeamMember>
{
    public override async Task ValidatingAsync(ValidateContentContext context, TeamMember part)
    {
        foreach (var error in rules.Check(part, context.ContentItem.DisplayText, await clock.TodayAsync()))
        {
            context.Fail(error);
        }

        if (part.ReportsTo.LocalizationSets?.FirstOrDefault() is { Length: > 0 } superior &&
            await directory.IsCircleAsync(Twins.SetOf(context.ContentItem), superior))
        {
            context.Fail(S["A person cannot report to themselves, even through others."], nameof(TeamMember.ReportsTo));
        }
    }

    public override async Task PublishedAsync(PublishContentContext context, TeamMember part)
    {
        if (Consent.IsMissing(part))
        {
            await notifier.WarningAsync(H["The biography or the portrait of {0} is kept but not shown: their consent is not recorded.", context.ContentItem.DisplayText]);
        }
    }

    public override Task GetContentItemAspectAsync(ContentItemAspectContext context, TeamMember part) => Task.WhenAll(
        context.ForAsync<LinkAspect>(async link =>
        {
            // The team's page shows those in post, nobody else.
            link.Url = await IsInPostAsync(part) ? links.Url(context.ContentItem) : null;
        }),
        context.ForAsync<SummaryAspect>(summary =>
        {
            summary.Text = part.JobTitle.Text;
            return Task.CompletedTask;
        }),
        context.ForAsync<SearchAspect>(async search =>
        {
            search.Indexed = await IsInPostAsync(part);
            search.Title = context.ContentItem.DisplayText;
            search.Summary = part.JobTitle.Text;
            search.Body = Consent.CoversBiography(part) ? part.Biography.Html : null;
            var culture = Twins.CultureOf(context.ContentItem);
            foreach (var word in new[] { part.Email.Text, part.Telephone.Text, BilingualFormats.Phone(part.Telephone.Text, part.Extension.Text, culture) })
            {
                if (!string.IsNullOrWhiteSpace(word))
                {
                    search.Keywords.Add(word);
                }
            }
        }));

    private async Task<bool> IsInPostAsync(TeamMember part) => TeamDirectory.IsInPost(part, await clock.TodayAsync());
}
