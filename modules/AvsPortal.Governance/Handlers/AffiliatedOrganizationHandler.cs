using AvsPortal.Bilingual.Contracts;
using AvsPortal.Governance.Models;
using AvsPortal.Governance.Services;
using AvsPortal.Search.Contracts;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace AvsPortal.Governance.Handlers;

/// <summary>Holds the rules of an organisation; readers find it beside its people.</summary>
public sealed class AffiliatedOrganizationHandler(OrganizationRules rules, Board board, BoardLinks links, ISearchChanges search)
    : ContentPartHandler<AffiliatedOrganization>
{
    public override async Task ValidatingAsync(ValidateContentContext context, AffiliatedOrganization part)
    {
        var item = context.ContentItem;
        var sameName = await board.FindSameNameAsync(item.DisplayText, Twins.SetOf(item));
        foreach (var error in rules.Check(part, item.DisplayText, sameName))
        {
            context.Fail(error);
        }
    }

    public override Task PublishedAsync(PublishContentContext context, AffiliatedOrganization part) => NoteMembersAsync(context.ContentItem);

    public override Task UnpublishedAsync(PublishContentContext context, AffiliatedOrganization part) => NoteMembersAsync(context.ContentItem);

    public override Task RemovedAsync(RemoveContentContext context, AffiliatedOrganization part) => NoteMembersAsync(context.ContentItem);

    public override Task GetContentItemAspectAsync(ContentItemAspectContext context, AffiliatedOrganization part) =>
        context.ForAsync<LinkAspect>(link =>
        {
            link.Url = links.PageUrl(context.ContentItem);
            return Task.CompletedTask;
        });

    // They are found by the organisation's name, which may be another one now.
    private async Task NoteMembersAsync(ContentItem organization)
    {
        foreach (var member in await board.MembersOfAsync(Twins.SetOf(organization)))
        {
            await search.NoteAsync(member);
        }
    }
}
