using AvsPortal.Bilingual.Contracts;
using AvsPortal.Governance.Models;
using AvsPortal.Governance.Services;
using OrchardCore.ContentManagement.Handlers;

namespace AvsPortal.Governance.Handlers;

/// <summary>Holds the rules of an organisation; readers find it beside its people.</summary>
public sealed class AffiliatedOrganizationHandler(OrganizationRules rules, Board board, BoardLinks links)
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

    public override Task GetContentItemAspectAsync(ContentItemAspectContext context, AffiliatedOrganization part) =>
        context.ForAsync<LinkAspect>(link =>
        {
            link.Url = links.PageUrl(context.ContentItem);
            return Task.CompletedTask;
        });
}
