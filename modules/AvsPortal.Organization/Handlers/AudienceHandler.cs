using AvsPortal.Organization.Contracts;
using AvsPortal.Search.Contracts;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Handlers;

namespace AvsPortal.Organization.Handlers;

/// <summary>Keeps audiences to those there are, and tells search who may find the item.</summary>
public sealed class AudienceHandler(IStringLocalizer<AudienceHandler> S) : ContentPartHandler<AudiencePart>
{
    public override Task ValidatingAsync(ValidateContentContext context, AudiencePart part)
    {
        if (!string.IsNullOrEmpty(part.Audience?.Text) && !Audiences.All.Contains(part.Audience.Text))
        {
            context.Fail(S["Choose an audience from the list."], nameof(part.Audience));
        }

        return Task.CompletedTask;
    }

    public override Task GetContentItemAspectAsync(ContentItemAspectContext context, AudiencePart part) =>
        context.ForAsync<SearchAspect>(search =>
        {
            search.Audience = Audiences.Of(context.ContentItem);
            return Task.CompletedTask;
        });
}
