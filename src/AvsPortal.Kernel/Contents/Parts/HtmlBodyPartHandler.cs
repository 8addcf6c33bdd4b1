using Microsoft.AspNetCore.Html;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Models;
using OrchardCore.Html.Models;

namespace AvsPortal.Kernel.Contents.Parts;

/// <summary>Gives the body of an item with an HTML body.</summary>
internal sealed class HtmlBodyPartHandler : ContentPartHandler<HtmlBodyPart>
{
    public override Task GetContentItemAspectAsync(ContentItemAspectContext context, HtmlBodyPart part) =>
        context.ForAsync<BodyAspect>(aspect =>
        {
            aspect.Body = new HtmlString(part.Html);
            return Task.CompletedTask;
        });
}
