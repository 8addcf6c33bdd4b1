using AvsPortal.Bilingual.Contracts;
using AvsPortal.Organization.Contracts;
using OrchardCore.ContentManagement.Handlers;

namespace AvsPortal.Organization.Handlers;

/// <summary>Keeps out of the feeds what stands on the site.</summary>
public sealed class StandingHandler : ContentPartHandler<StandingPart>
{
    public override Task GetContentItemAspectAsync(ContentItemAspectContext context, StandingPart part) =>
        context.ForAsync<SummaryAspect>(summary =>
        {
            summary.IsNews &= !part.IsStanding.Value;
            return Task.CompletedTask;
        });
}
