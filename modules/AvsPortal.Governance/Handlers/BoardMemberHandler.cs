using AvsPortal.Bilingual.Contracts;
using AvsPortal.Governance.Models;
using AvsPortal.Governance.Services;
using AvsPortal.Search.Contracts;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Modules;

namespace AvsPortal.Governance.Handlers;

/// <summary>Holds the rules of the board, and tells where its members are found and what is searched.</summary>
public sealed class BoardMemberHandler(BoardMemberRules rules, Board board, BoardLinks links, RoleLabels labels, ILocalClock clock)
    : ContentPartHandler<BoardMember>
{
    public override async Task ValidatingAsync(ValidateContentContext context, BoardMember part)
    {
        var item = context.ContentItem;
        var rivals = BoardRoles.IsOffice(part.Role.Text)
            ? await board.RivalsAsync(part.Role.Text, Twins.SetOf(item))
            : [];
        foreach (var error in rules.Check(part, item.DisplayText, Twins.CultureOf(item), rivals))
        {
            context.Fail(error);
        }
    }

    public override async Task GetContentItemAspectAsync(ContentItemAspectContext context, BoardMember part)
    {
        var item = context.ContentItem;
        await context.ForAsync<LinkAspect>(async link =>
            link.Url = links.Url(item, await clock.TodayAsync()));

        await context.ForAsync<SummaryAspect>(async summary => summary.Text = Summary(part, await OrganizationAsync(item, part)));

        await context.ForAsync<SearchAspect>(async search =>
        {
            var organization = await OrganizationAsync(item, part);
            search.Indexed = true;
            search.Title = item.DisplayText;
            search.Summary = Summary(part, organization);
            search.Organization = organization?.DisplayText;
            if (organization?.TryGet<AffiliatedOrganization>(out var details) is true && !string.IsNullOrEmpty(details.Acronym.Text))
            {
                search.Keywords.Add(details.Acronym.Text);
            }
        });
    }

    private string Summary(BoardMember part, ContentItem? organization) =>
        string.Join(", ", new[] { labels.Of(part), organization?.DisplayText }.Where(text => !string.IsNullOrEmpty(text)));

    private async Task<ContentItem?> OrganizationAsync(ContentItem item, BoardMember part) =>
        (await board.OrganizationsAsync(part.Organization.LocalizationSets ?? [], Twins.CultureOf(item))).Values.FirstOrDefault();
}
